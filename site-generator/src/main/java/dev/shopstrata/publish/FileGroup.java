package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import java.util.List;
import java.util.Set;

/**
 * What is written together in a delta, in this order, so that no page ever links to what isn't
 * there yet: what is linked to comes before what links.
 */
enum FileGroup {
  /** Styles, scripts, pictures that have their content in their name. */
  ASSETS,
  /** Files that nothing live links to yet. */
  ADDED,
  /** Pages that change where they are. */
  CHANGED,
  /** Pages that list others. */
  LISTINGS,
  /** Sitemaps, feeds, the static API. */
  DATA;

  private static final Set<String> LISTING =
      Set.of("template:category", "template:brand", "template:index", "template:search");

  static FileGroup of(FileChange change) {
    SiteFile file = change.file();
    if (file.cache() == dev.shopstrata.bundle.CacheClass.IMMUTABLE) {
      return ASSETS;
    }
    if (change.before().isEmpty()) {
      return ADDED;
    }
    if (!file.contentType().startsWith("text/html")) {
      return DATA;
    }
    return isListing(file.tags()) ? LISTINGS : CHANGED;
  }

  private static boolean isListing(List<String> tags) {
    return tags.stream().anyMatch(LISTING::contains);
  }
}
