package dev.shopstrata.check;

import dev.shopstrata.tree.SitePath;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of which only the main part is written; the rest is as it should be. */
final class TestPage {
  private static final Pattern ORIGIN = Pattern.compile("<!-- ([a-z]+) (\\S*) -->");

  private TestPage() {}

  static String of(CheckedStore store, String place, String main) {
    String url = store.origin() + Page.url(SitePath.of(place));
    return """
    <!doctype html>
    %5$s
    <html lang="en-IE" dir="ltr">
    <head>
    <meta charset="utf-8">
    <title>Page %1$s of %4$s</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="All that there is to say about %1$s.">
    <link rel="canonical" href="%2$s">
    </head>
    <body>
    <main>
    <h1>Page %1$s</h1>
    %3$s</main>
    <footer><a href="%6$simprint/">Imprint</a> <a href="%6$sprivacy/">Privacy</a></footer>
    </body>
    </html>
    """
        .formatted(
            place.replace("index.html", "home").replaceAll("/home$", ""),
            url,
            ORIGIN.matcher(main).replaceFirst(""),
            store.id(),
            origin(main),
            store.url().basePath());
  }

  private static String origin(String text) {
    Matcher origin = ORIGIN.matcher(text);
    return origin.find() ? origin.group() : "<!-- page  -->";
  }

  /** What the bundle says of where a page comes from. */
  static String provenance(String html) {
    Matcher origin = ORIGIN.matcher(html);
    String template = origin.find() ? origin.group(1) : "page";
    String subject = origin.reset().find() ? origin.group(2) : "";
    return """
    {"kind":"page","template":"pages/%s.peb","layer":"base","locale":"en-IE","subject":"%s"}"""
        .formatted(template, subject);
  }
}
