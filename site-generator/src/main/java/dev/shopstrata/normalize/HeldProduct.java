package dev.shopstrata.normalize;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.export.SourcePosition;

/** A product on its way to the snapshot and where it came from. */
record HeldProduct(Product product, SourcePosition at) {}
