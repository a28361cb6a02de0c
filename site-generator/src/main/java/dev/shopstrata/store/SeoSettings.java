package dev.shopstrata.store;

import java.util.Optional;

/**
 * What search engines are told.
 *
 * @param group stores of one group that sell the same product link to each other with hreflang
 * @param index false keeps the whole store out of search engines
 * @param organization the name in structured data
 * @param logo of the organization: a public file such as {@code /logo.png}, or an absolute URL
 * @param image what social networks show of pages without a picture of their own, likewise
 */
public record SeoSettings(
    String group,
    boolean index,
    String organization,
    Optional<String> logo,
    Optional<String> image) {}
