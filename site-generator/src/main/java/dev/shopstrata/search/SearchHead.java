package dev.shopstrata.search;

import java.util.List;

/**
 * The file a browser loads first, {@code search/index.json}.
 *
 * @param version of the files' form
 * @param products how many products there are; each is known by its position from 0
 * @param cards how many cards lie in one file
 * @param facets in the settings' order
 * @param price the file of all prices
 * @param rating the file of all ratings; null when there are none
 * @param date the file of all days, as {@link ProductEntry} has them; null when there are none
 */
record SearchHead(
    int version,
    String locale,
    int products,
    int cards,
    Terms terms,
    List<Facet> facets,
    String price,
    String rating,
    String date) {
  SearchHead {
    facets = List.copyOf(facets);
  }

  /**
   * Where words are. Word number n lies in file n / {@code size}.
   *
   * @param first the first word of each file of words, parted by spaces
   * @param lists the number of the first word in each file of products
   */
  record Terms(
      int size, String first, List<String> words, List<Integer> lists, List<String> products) {
    Terms {
      words = List.copyOf(words);
      lists = List.copyOf(lists);
      products = List.copyOf(products);
    }
  }

  /** A property and the file of its values. */
  record Facet(String name, String label, String type, String file) {}
}
