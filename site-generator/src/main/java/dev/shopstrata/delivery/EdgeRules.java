package dev.shopstrata.delivery;

import dev.shopstrata.tree.SitePath;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes {@code _headers} and {@code _redirects} as Netlify and Cloudflare Pages read them. */
final class EdgeRules {
  private final ServingRules rules;

  EdgeRules(ServingRules rules) {
    this.rules = rules;
  }

  /**
   * Both join the values of rules that meet, so no header is told twice for a path. They serve
   * pages with our Cache-Control by themselves, and know no content types: what pages have goes to
   * all files, where it does no harm.
   */
  String headers() {
    StringBuilder text = new StringBuilder("/*\n");
    NavigableMap<String, String> headers = new TreeMap<>(rules.all());
    headers.putAll(rules.pages());
    headers.forEach((name, value) -> text.append("  " + name + ": " + value + "\n"));
    rules
        .caches()
        .forEach(
            (path, cache) ->
                text.append(url(path) + (path.endsWith("/") ? "*" : "") + "\n")
                    .append("  Cache-Control: " + cache.cacheControl() + "\n"));
    return text.toString();
  }

  /** Gone pages need no line: what is not there is answered with 404. */
  String redirects() {
    StringBuilder text = new StringBuilder();
    for (Moved moved : rules.moved()) {
      if (!moved.isGone()) {
        String from = moved.from() + (moved.open() ? "*" : "");
        text.append(from + " " + moved.to() + " " + moved.status() + "\n");
      }
    }
    return text.toString();
  }

  private static String url(String path) {
    String file = path.substring(1);
    boolean folder = file.endsWith("/");
    String plain = folder ? file.substring(0, file.length() - 1) : file;
    return plain.isEmpty() ? "/" : SitePath.of(plain).url() + (folder ? "/" : "");
  }
}
