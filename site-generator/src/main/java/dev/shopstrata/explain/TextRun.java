package dev.shopstrata.explain;

import java.util.List;

/**
 * Text as a reader of a page finds it, in a piece of HTML: blanks are single, entities decoded.
 *
 * @param offsets where each character of the text begins in the HTML
 */
record TextRun(String text, List<Integer> offsets) {
  TextRun {
    offsets = List.copyOf(offsets);
  }

  /** Where a text begins, from a position on; exactly, or in any case; negative for nowhere. */
  int find(String wanted, int from, boolean anyCase) {
    for (int i = from; i + wanted.length() <= text.length(); i++) {
      if (text.regionMatches(anyCase, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    return -1;
  }
}
