package dev.shopstrata.plan.route;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.store.StoreLocale;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A template under {@code pages/} and what it is for.
 *
 * @param name its path below {@code pages/} without {@code .peb}: {@code product}, {@code help/faq}
 * @param kind what its pages are made for
 * @param list the data file (path below {@code data/} without ending) of {@link PageFor#DATA},
 *     empty otherwise
 * @param front its front matter, inherited keys included
 * @param paths locale tag → URL patterns; a locale that is missing has no such pages
 */
public record PageTemplate(
    String name,
    MergedFile file,
    PageFor kind,
    String list,
    MapNode front,
    PageRules rules,
    NavigableMap<String, PagePaths> paths) {
  public PageTemplate {
    paths = Collections.unmodifiableNavigableMap(new TreeMap<>(paths));
  }

  /** The patterns of one locale, empty when the template has no pages in it. */
  public Optional<PagePaths> paths(StoreLocale locale) {
    return Optional.ofNullable(paths.get(locale.tag()));
  }

  PageTemplate withCanonical(boolean canonical) {
    PageRules changed =
        new PageRules(rules.index(), rules.sitemap(), rules.status(), rules.pageSize(), canonical);
    return new PageTemplate(name, file, kind, list, front, changed, paths);
  }

  /** The template's file as the user knows it. */
  public Location at() {
    return Location.of(file.winner().display());
  }
}
