package dev.shopstrata.catalog.store;

import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Matches ids against a settings list of ids and globs; long lists of plain ids stay fast. */
final class IdMatcher {
  private final NavigableSet<String> ids = new TreeSet<>();
  private final List<Glob> globs;

  IdMatcher(List<Glob> wanted) {
    wanted.stream().map(Glob::text).filter(text -> !isPattern(text)).forEach(ids::add);
    globs = wanted.stream().filter(glob -> isPattern(glob.text())).toList();
  }

  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  boolean isEmpty() {
    return ids.isEmpty() && globs.isEmpty();
  }

  boolean matches(String id) {
    return ids.contains(id) || globs.stream().anyMatch(glob -> glob.matches(id));
  }
}
