package dev.shopstrata.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Selectors that were parsed once for all pages; the rules have a few dozen. */
final class Selectors {
  /** The last step of a selector: what the element itself must be or have. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?:^|[\\s>])([a-z][a-z0-9]*|\\[[a-z-]+)(?:\\[[^\\]]*]|]|:not\\([^)]*\\)|=[^\\]]*])*$");

  private final Map<String, Selector> parsed = new ConcurrentHashMap<>();

  /**
   * A selector.
   *
   * @param keys names of elements, and of attributes with a bracket before: whatever is selected is
   *     or has one of these; empty when nobody knows
   */
  record Selector(Evaluator evaluator, List<String> keys) {
    Selector {
      keys = List.copyOf(keys);
    }
  }

  Selector of(String selector) {
    return parsed.computeIfAbsent(
        selector, text -> new Selector(QueryParser.parse(text), keys(text)));
  }

  private static List<String> keys(String selector) {
    List<String> keys = new ArrayList<>();
    for (String part : parts(selector)) {
      Matcher last = LAST.matcher(part.strip());
      if (!last.find()) {
        return List.of();
      }
      keys.add(last.group(1));
    }
    return keys;
  }

  /** What stands between commas outside of brackets. */
  private static List<String> parts(String selector) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(selector.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(selector.substring(start));
    return parts;
  }
}
