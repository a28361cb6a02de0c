package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.store.StoreLocale;
import java.util.Optional;

/** All pages of one template in one locale, made on demand and never held together. */
public interface PageSet {
  PageTemplate template();

  StoreLocale locale();

  int size();

  /** The page at an index from 0 to {@link #size()}-1; the same every time. */
  PlannedPage page(int index);

  /**
   * Root-relative URL of the page about the same thing, in whichever store or locale the subject
   * was planned; empty when this set has none. Later pages of listings are never found.
   */
  Optional<String> url(Subject subject);

  /**
   * As {@link #url}; a later page of a listing has the page of the same number, or else the first
   * one.
   */
  default Optional<String> nearest(Subject subject) {
    return url(subject);
  }
}
