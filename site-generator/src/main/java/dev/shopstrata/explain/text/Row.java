package dev.shopstrata.explain.text;

import java.util.List;

/**
 * One line before it is broken to the width of a terminal.
 *
 * @param indent columns before the label
 * @param label a word in the first column, empty for none
 */
record Row(int indent, String label, List<Span> spans) {
  Row {
    spans = List.copyOf(spans);
  }
}
