package dev.shopstrata.asset;

import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.List;

/**
 * One style, script or public file as it is published.
 *
 * @param logical how templates name it: {@code styles/main.css}
 * @param file where it is written
 * @param url root-relative, with the store's base path
 * @param integrity what browsers compare the content with, {@code sha384-…}; empty when the name
 *     does not carry the content's digest: what lies under such a name may be newer than the page
 * @param imports the scripts that a script needs before it runs, directly or not; sorted
 */
public record Asset(
    TreePath logical,
    SitePath file,
    String url,
    Content content,
    String integrity,
    List<TreePath> imports) {
  public Asset {
    imports = List.copyOf(imports);
  }

  /** Whether the name carries the content's digest. */
  public boolean fingerprinted() {
    return !integrity.isEmpty();
  }
}
