package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.export.XmlElement;

/** What a product costs by a price book. */
record PriceTable(String book, XmlElement element) {}
