package dev.shopstrata.content;

/**
 * HTML that is safe to print without escaping. Only {@link RichTextSanitizer} and {@link
 * MarkdownRenderer} make it; it is no record, because a record's constructor would be public.
 */
public final class RichText {
  private final String html;

  RichText(String html) {
    this.html = html;
  }

  /** Sanitized markup for the inside of a body. */
  public String html() {
    return html;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RichText text && text.html.equals(html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  @Override
  public String toString() {
    return html;
  }
}
