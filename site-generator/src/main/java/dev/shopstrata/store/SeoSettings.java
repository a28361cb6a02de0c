package dev.shopstrata.store;

/**
 * What search engines are told.
 *
 * @param group stores of one group that sell the same product link to each other with hreflang
 * @param index false keeps the whole store out of search engines
 * @param organization the name in structured data
 */
public record SeoSettings(String group, boolean index, String organization) {}
