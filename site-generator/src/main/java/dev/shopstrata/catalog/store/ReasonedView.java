package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.StoreCatalog;

/** One locale's view of a catalog, and what can tell why it is as it is. */
public record ReasonedView(StoreCatalog catalog, ViewReasons reasons) {}
