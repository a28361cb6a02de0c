package dev.shopstrata.check;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A store's translations, to know their words and keys again in its pages. */
final class Messages {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

  private final Map<String, MapNode> languages = new TreeMap<>();
  private final Set<String> keys = new TreeSet<>();

  Messages(MergedTree tree) {
    tree.under("i18n")
        .forEach((path, file) -> data(file).ifPresent(map -> languages.put(language(path), map)));
    languages.values().forEach(map -> keys.addAll(map.fields().keySet()));
  }

  private static Optional<MapNode> data(MergedFile file) {
    return file.data().filter(MapNode.class::isInstance).map(MapNode.class::cast);
  }

  private static String language(TreePath path) {
    return path.value().replaceAll("^i18n/|[.](yaml|json)$", "");
  }

  /** All keys there are in any language. */
  Set<String> keys() {
    return keys;
  }

  /** Everything, as one text. */
  String all() {
    StringBuilder all = new StringBuilder();
    languages.forEach((tag, map) -> all.append(tag).append(map.toJava()));
    return all.toString();
  }

  /** The longest run of words in a message that are there whatever its arguments are. */
  Optional<String> words(StoreLocale locale, String key) {
    for (String tag : locale.chain()) {
      MapNode language = languages.get(tag);
      Optional<String> text = language == null ? Optional.empty() : language.text(key);
      if (text.isPresent()) {
        return Optional.of(plain(longestRun(text.get())));
      }
    }
    return Optional.empty();
  }

  /** With plain spaces: French has others before its colons. */
  static String plain(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static String longestRun(String pattern) {
    String longest = "";
    for (String run : pattern.split("[{][^}]*[}]", -1)) {
      longest = run.strip().length() > longest.length() ? run.strip() : longest;
    }
    return longest;
  }
}
