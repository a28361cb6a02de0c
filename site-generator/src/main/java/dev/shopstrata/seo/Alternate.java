package dev.shopstrata.seo;

/**
 * The same page in another language or store.
 *
 * @param tag BCP 47 or {@code x-default}
 * @param url absolute
 */
public record Alternate(String tag, String url) {}
