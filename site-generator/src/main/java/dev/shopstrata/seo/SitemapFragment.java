package dev.shopstrata.seo;

/**
 * The sitemap entries of some pages, ready to be joined with others without being parsed.
 *
 * @param bytes {@code <url>} elements in UTF-8; owned by the fragment, not to be changed
 * @param urls how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copied bytes would double the garbage
public record SitemapFragment(byte[] bytes, int urls) {}
