package dev.shopstrata.seo;

import dev.shopstrata.plan.route.PageRules;
import dev.shopstrata.store.Settings;
import java.util.Optional;

/**
 * Whether search engines may list a page: what its meta element and its response header say, and
 * what sitemaps and alternates go by.
 */
public final class Indexing {
  /** The response header. */
  public static final String HEADER = "X-Robots-Tag";

  private static final String NO = "noindex";

  private Indexing() {}

  /** What robots are told of a page, empty when there is nothing to tell. */
  public static Optional<String> robots(Settings settings, PageRules rules) {
    boolean allowed = settings.seo().index() && rules.index() && rules.status() == 200;
    return allowed ? Optional.empty() : Optional.of(NO);
  }
}
