package dev.shopstrata.content;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes {@link RichText} of Markdown: CommonMark with tables, strikethrough, footnotes, heading ids
 * and {@code {#id .class}} attributes. Raw HTML in it is sanitized like everything else.
 * Thread-safe; equal texts are rendered once.
 */
public final class MarkdownRenderer {
  private final Parser parser;
  private final HtmlRenderer renderer;
  private final HtmlCleaner cleaner;
  private final TextCache cache = new TextCache(8_000_000);

  /**
   * @param allowedImageHosts host names such as {@code cdn.acme.example}
   */
  public MarkdownRenderer(Collection<String> allowedImageHosts) {
    DataHolder options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    AttributesExtension.create(),
                    FootnoteExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .toImmutable();
    this.parser = Parser.builder(options).build();
    this.renderer = HtmlRenderer.builder(options).build();
    this.cleaner = new HtmlCleaner(SafeTags.forMarkdown(), new SafeUrls(allowedImageHosts));
  }

  /** As {@link #render(String, UnaryOperator)} with the addresses as written. */
  public RichText render(String markdown) {
    return render(markdown, UnaryOperator.identity());
  }

  /**
   * Never fails; a text beyond the limits of size and nesting is shown as plain text.
   *
   * @param links gives the URL for each link and image as written ({@code /about/}, {@code
   *     content:about}), not for {@code #fragments}; an empty or unsafe answer takes the link away
   *     and leaves its text
   */
  public RichText render(String markdown, UnaryOperator<String> links) {
    return new RichText(cleaner.withLinks(cache.get(markdown, this::structure), links));
  }

  private String structure(String markdown) {
    if (MarkdownLimits.violation(markdown).isPresent()) {
      return PlainText.paragraphs(markdown);
    }
    try {
      return cleaner.structure(renderer.render(parser.parse(markdown)));
    } catch (StackOverflowError e) {
      // Flexmark's regular expressions recurse over the text; no scan can foresee each of them.
      return PlainText.paragraphs(markdown);
    }
  }
}
