package dev.shopstrata.content;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * Remembers what was made of a text, for any number of threads. It forgets everything when it holds
 * too many characters: a unit's texts fit easily, and forgetting costs time only.
 */
final class TextCache {
  private final ConcurrentHashMap<String, String> made = new ConcurrentHashMap<>();
  private final AtomicLong characters = new AtomicLong();
  private final long limit;

  TextCache(long limit) {
    this.limit = limit;
  }

  String get(String text, UnaryOperator<String> make) {
    String known = made.get(text);
    if (known != null) {
      return known;
    }
    String result = make.apply(text);
    if (made.putIfAbsent(text, result) == null
        && characters.addAndGet((long) text.length() + result.length()) > limit) {
      made.clear();
      characters.set(0);
    }
    return result;
  }
}
