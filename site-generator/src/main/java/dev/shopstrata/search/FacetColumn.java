package dev.shopstrata.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Which values of one facet products have.
 *
 * @param values value and label of each, in the order in which they are shown
 * @param sets which values are had together, as numbers of {@code values}; the most frequent first
 * @param column for each product the number of its set
 */
record FacetColumn(List<List<String>> values, List<List<Integer>> sets, String column) {
  FacetColumn {
    values = List.copyOf(values);
    sets = List.copyOf(sets);
  }

  /**
   * @param ofProduct the values of a product, as ascending numbers of {@code values}
   */
  static FacetColumn of(
      List<List<String>> values, int products, IntFunction<List<Integer>> ofProduct) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < products; i++) {
      List<Integer> set = ofProduct.apply(i);
      counts.merge(set.toString(), 1, Integer::sum);
      sets.putIfAbsent(set.toString(), set);
    }
    List<String> order = new ArrayList<>(counts.keySet());
    order.sort(Comparator.comparing((String key) -> -counts.get(key)).thenComparing(key -> key));
    Map<String, Integer> numbers = new TreeMap<>();
    order.forEach(key -> numbers.put(key, numbers.size()));
    Column column = new Column();
    for (int i = 0; i < products; i++) {
      column.add(numbers.get(ofProduct.apply(i).toString()));
    }
    return new FacetColumn(values, order.stream().map(sets::get).toList(), column.toString());
  }
}
