package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;

/**
 * A style, script or public file of the site.
 *
 * @param url where it is published now
 * @param asked whether that is the URL that was asked for; otherwise its content had another
 *     fingerprint then
 * @param file the file of the merged store
 */
public record AssetAnswer(String url, boolean asked, FileAnswer file) implements Answer {
  @Override
  public String kind() {
    return "asset";
  }

  @Override
  public void tell(Sheet sheet) {
    sheet.row("asset", Span.strong(file.path()));
    if (asked) {
      sheet.row("URL", Span.of(url));
    } else {
      sheet.row("URL", Span.changed(url), Span.of("  now: its content is another one"));
    }
    file.tell(sheet);
  }
}
