package dev.shopstrata.content;

import java.util.Collection;

/**
 * Makes {@link RichText} of whatever a catalog calls a description: HTML of any quality, or plain
 * text. Thread-safe; equal texts are cleaned once.
 *
 * <p>Elements are an allow-list without styles, scripts and frames. Links are http, https, mailto,
 * tel or relative, and external ones carry {@code rel="noopener"}; images are relative or on an
 * allowed host. A text with an h1 has its headings moved down a level. Sanitizing twice changes
 * nothing.
 */
public final class RichTextSanitizer {
  /** Longer texts are not parsed as HTML but shown as plain text. */
  static final int MAX_CHARACTERS = 1_000_000;

  private final HtmlCleaner cleaner;
  private final TextCache cache = new TextCache(8_000_000);

  /**
   * @param allowedImageHosts host names such as {@code cdn.acme.example}
   */
  public RichTextSanitizer(Collection<String> allowedImageHosts) {
    this.cleaner = new HtmlCleaner(SafeTags.forCatalog(), new SafeUrls(allowedImageHosts));
  }

  /** Never fails; a text without anything allowed gives an empty one. */
  public RichText sanitize(String html) {
    return new RichText(cache.get(html, this::clean));
  }

  private String clean(String html) {
    if (html.length() > MAX_CHARACTERS) {
      return PlainText.paragraphs(html);
    }
    String clean = PlainText.hasTags(html) ? cleaner.clean(html) : html;
    return PlainText.hasTags(clean) ? clean : PlainText.decodedParagraphs(clean);
  }
}
