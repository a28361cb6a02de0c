package dev.shopstrata.delivery;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes configuration for nginx: maps for its {@code http} block, the rest for a {@code server}
 * block that sets {@code root} to the bundle's {@code site/}.
 */
final class NginxRules {
  private final ServingRules rules;
  private final String word;

  NginxRules(ServingRules rules) {
    this.rules = rules;
    this.word = rules.word();
  }

  /** For the {@code http} block. */
  String http() {
    StringBuilder text = new StringBuilder();
    text.append("geo $" + word + "_dollar {\n  default \"$\";\n}\n");
    int number = 0;
    for (Map.Entry<String, String> header : rules.pages().entrySet()) {
      text.append("map $sent_http_content_type $" + word + "_page_" + number++ + " {\n")
          .append("  default \"" + value(rules.all().getOrDefault(header.getKey(), "")) + "\";\n")
          .append("  ~^text/html \"" + value(header.getValue()) + "\";\n}\n");
    }
    text.append(
        "map $uri $" + word + "_cache {\n  default \"public, max-age=0, must-revalidate\";\n");
    rules
        .caches()
        .forEach(
            (path, cache) ->
                text.append("  " + pattern(path, path.endsWith("/")))
                    .append(" \"" + cache.cacheControl() + "\";\n"));
    text.append("}\n");
    for (int status : statuses()) {
      // Volatile, as the page for what is gone has another path than what was asked for.
      text.append("map $uri $" + word + "_moved_" + status + " {\n  volatile;\n  default \"\";\n");
      rules.moved().stream()
          .filter(moved -> moved.status() == status)
          .forEach(
              moved ->
                  text.append("  " + pattern(PathText.decoded(moved.from()), moved.open()))
                      .append(" \"" + value(moved.isGone() ? "gone" : moved.to()) + "\";\n"));
      text.append("}\n");
    }
    return text.toString();
  }

  /** For a {@code server} block. */
  String server() {
    StringBuilder text = new StringBuilder("index index.html;\n");
    Map<String, String> all = new TreeMap<>(rules.all());
    int number = 0;
    for (String name : rules.pages().keySet()) {
      all.remove(name);
      text.append("add_header " + name + " $" + word + "_page_" + number++ + " always;\n");
    }
    all.forEach((name, v) -> text.append("add_header " + name + " \"" + value(v) + "\" always;\n"));
    text.append("add_header Cache-Control $" + word + "_cache always;\n");
    for (int status : statuses()) {
      String variable = "$" + word + "_moved_" + status;
      String answer = status == 410 ? "410" : status + " " + variable;
      text.append("if (" + variable + ") {\n  return " + answer + ";\n}\n");
    }
    // What an "if" answers is in no location yet: the nearest page is that of the whole server.
    rules.notFound().stream().findFirst().ifPresent(folder -> text.append(errorPage(folder)));
    rules.notFound().stream()
        .skip(1)
        .forEach(
            folder ->
                text.append("location " + quoted(folder) + " {\n  " + errorPage(folder) + "}\n"));
    return text.toString();
  }

  private static String errorPage(String folder) {
    return "error_page 404 410 " + quoted(folder + "404.html") + ";\n";
  }

  private NavigableSet<Integer> statuses() {
    NavigableSet<Integer> statuses = new TreeSet<>();
    rules.moved().forEach(moved -> statuses.add(moved.status()));
    return statuses;
  }

  /** Keys of maps have no case, so one that has capitals is written as a regular expression. */
  private static String pattern(String path, boolean open) {
    boolean plain = !open && path.equals(path.toLowerCase(Locale.ROOT));
    return plain ? quoted(path) : quoted("~^" + PathText.pattern(path) + (open ? "" : "$"));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Text in quotes where variables count. */
  private String value(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "${" + word + "_dollar}");
  }
}
