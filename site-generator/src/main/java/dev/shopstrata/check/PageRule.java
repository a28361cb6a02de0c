package dev.shopstrata.check;

/** Looks at one page by itself; what it finds depends on the page and its store's layers only. */
interface PageRule {
  void check(Page page, Findings findings);
}
