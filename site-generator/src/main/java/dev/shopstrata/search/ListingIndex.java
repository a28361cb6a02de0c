package dev.shopstrata.search;

import java.util.List;

/**
 * What a browser narrows and sorts one listing by. All columns are in the listing's order.
 *
 * @param cards how many cards lie in one file
 * @param products the position of each product in the store
 * @param price in the currency's smallest unit plus one, 0 for none
 * @param rating tenths of stars, 0 for none; null when no product has any
 * @param date days as {@link ProductEntry} has them; null when no product has any
 * @param name the rank of each product's name in the language's order, from 1
 */
record ListingIndex(
    int cards,
    String products,
    String price,
    String rating,
    String date,
    String name,
    List<Facet> facets) {
  ListingIndex {
    facets = List.copyOf(facets);
  }

  /** A facet with its column, as {@link FacetColumn} has it. */
  record Facet(
      String name,
      String label,
      String type,
      List<List<String>> values,
      List<List<Integer>> sets,
      String column) {
    Facet {
      values = List.copyOf(values);
      sets = List.copyOf(sets);
    }
  }
}
