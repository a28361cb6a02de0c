package dev.shopstrata.catalog.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts that many products share, by number: currencies, channels, category ids, brands, attribute
 * names. A store's own words follow after those of the catalog.
 */
public final class Words {
  private final Words base;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  Words() {
    this.base = null;
  }

  /** Adds to {@code base} without changing it. */
  public Words(Words base) {
    this.base = base;
  }

  static Words of(List<String> texts) {
    Words words = new Words();
    texts.forEach(words::number);
    return words;
  }

  private int offset() {
    return base == null ? 0 : base.size();
  }

  int size() {
    return offset() + texts.size();
  }

  String text(int number) {
    return number < offset() ? base.text(number) : texts.get(number - offset());
  }

  /** The text's number, a new one when it had none. */
  int number(String text) {
    int known = base == null ? -1 : base.find(text);
    if (known >= 0) {
      return known;
    }
    return numbers.computeIfAbsent(
        text,
        fresh -> {
          texts.add(fresh);
          return offset() + texts.size() - 1;
        });
  }

  private int find(String text) {
    int known = base == null ? -1 : base.find(text);
    return known >= 0 ? known : numbers.getOrDefault(text, -1);
  }

  List<String> texts() {
    return Collections.unmodifiableList(texts);
  }
}
