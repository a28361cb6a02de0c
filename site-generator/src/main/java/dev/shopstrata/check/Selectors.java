package dev.shopstrata.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Selectors that were parsed once for all pages; the rules have a few dozen. Thread-safe. */
final class Selectors {
  private final Map<String, Evaluator> parsed = new ConcurrentHashMap<>();

  Evaluator of(String selector) {
    return parsed.computeIfAbsent(selector, QueryParser::parse);
  }
}
