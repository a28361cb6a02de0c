package dev.shopstrata.normalize.commercetools;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One variant as the vendor has it, with all attributes by name, in order. */
record VariantReading(
    String id,
    Optional<String> sku,
    Map<String, Attribute> attributes,
    List<Price> prices,
    List<Stock> stock,
    List<Image> images) {}
