package dev.shopstrata.plan;

import dev.shopstrata.store.StoreLocale;

/** All pages of one template in one locale, made on demand and never held together. */
public interface PageSet {
  PageTemplate template();

  StoreLocale locale();

  int size();

  /** The page at an index from 0 to {@link #size()}-1; the same every time. */
  PlannedPage page(int index);
}
