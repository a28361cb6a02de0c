package dev.shopstrata.check;

/**
 * Where a page comes from, as the bundle's provenance says; empty texts where it says nothing.
 *
 * @param template {@code pages/product.peb}
 * @param subject {@code product:teapot}
 */
record Origin(String template, String layer, String locale, String subject) {
  static final Origin UNKNOWN = new Origin("", "", "", "");
}
