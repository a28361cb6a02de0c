package dev.shopstrata.content;

/**
 * HTML that is safe to print without escaping: only {@link RichTextSanitizer} and the Markdown
 * renderer make it.
 *
 * @param html sanitized body markup
 */
public record RichText(String html) {
  @Override
  public String toString() {
    return html;
  }
}
