package dev.shopstrata.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The products that have a word, by weight; positions come in ascending order. */
final class Postings {
  private final Column[] columns = new Column[TermWeigher.CLASSES];
  private final int[] next = new int[TermWeigher.CLASSES];
  private int size;

  Postings() {
    Arrays.setAll(columns, i -> new Column());
  }

  void add(int position, int weight) {
    int place = TermWeigher.CLASSES - weight;
    columns[place].add(position - next[place]);
    next[place] = position + 1;
    size++;
  }

  int size() {
    return size;
  }

  /** The gaps between the products of each weight, the best first, parted by full stops. */
  String text() {
    List<String> parts = new ArrayList<>();
    for (Column column : columns) {
      parts.add(column.toString());
    }
    while (parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return String.join(".", parts);
  }
}
