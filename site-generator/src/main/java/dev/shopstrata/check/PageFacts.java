package dev.shopstrata.check;

import dev.shopstrata.tree.SitePath;
import java.util.List;

/**
 * What is kept of one page: enough to tell what is wrong between pages without reading it again.
 *
 * @param weight bytes of the HTML after gzip
 * @param products how many products a listing shows; -1 where the page is no listing
 */
record PageFacts(
    String path,
    String digest,
    Origin origin,
    Head head,
    long weight,
    int products,
    List<String> ids,
    List<Link> links,
    List<Finding> findings) {
  PageFacts {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }

  /**
   * What a page tells search engines.
   *
   * @param alternates language and address in turn, as written
   */
  record Head(
      String title,
      String description,
      String canonical,
      boolean indexable,
      List<String> alternates) {
    Head {
      alternates = List.copyOf(alternates);
    }
  }

  /** Its address on the host. */
  String url() {
    return Page.url(SitePath.of(path));
  }
}
