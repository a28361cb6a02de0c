package dev.shopstrata.normalize.export;

import java.util.List;

/**
 * Something that happened to a number of records.
 *
 * @param what one sentence in lower case
 * @param count how often
 * @param first the first places, at most {@value #KEPT}
 */
public record Finding(String what, long count, List<String> first) {
  static final int KEPT = 5;

  public Finding {
    first = List.copyOf(first);
  }
}
