package dev.shopstrata.feed;

import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.plan.SiteFiles;
import dev.shopstrata.tree.SitePath;
import java.util.List;

/**
 * The newest products of a category, as they go into its feed.
 *
 * @param positions the newest first; never empty
 */
public record CategoryFeed(SfCategory category, List<Integer> positions) {
  private static final String FILE = "feed.atom";

  public CategoryFeed {
    positions = List.copyOf(positions);
  }

  /** Where the feed of a category lies: in its folder, {@code c/tea/} of {@code c/tea.html} too. */
  public static String url(SfCategory category) {
    String url = category.url();
    int slash = url.lastIndexOf('/');
    int dot = url.lastIndexOf('.');
    String folder = url.endsWith("/") ? url : (dot > slash ? url.substring(0, dot) : url) + "/";
    return folder + FILE;
  }

  public SitePath path() {
    return SiteFiles.of(url(category));
  }
}
