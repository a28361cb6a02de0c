package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.FacetValue;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.index.AttributeValue;
import dev.shopstrata.catalog.index.SlimRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The distinct facet values of a store's products, by number. */
final class FacetValues {
  static final String BRAND = "brand";
  static final String AVAILABILITY = "availability";

  private final List<String> facets;
  private final NavigableMap<FacetValueKey, Integer> numbers = new TreeMap<>();
  private final List<FacetValueKey> keys = new ArrayList<>();
  private final List<NavigableMap<String, String>> labels = new ArrayList<>();

  /**
   * @param facets attribute names, and possibly brand and availability
   */
  FacetValues(List<String> facets) {
    this.facets = List.copyOf(facets);
  }

  /** The numbers of all values a product has, ascending. */
  NavigableSet<Integer> of(SlimRecord.Head head, SlimRecord record, StockState stock) {
    NavigableSet<Integer> found = new TreeSet<>();
    List<AttributeValue> attributes = facets.isEmpty() ? List.of() : record.attributes();
    for (int facet = 0; facet < facets.size(); facet++) {
      String name = facets.get(facet);
      if (name.equals(BRAND)) {
        if (head.brand() != null) {
          found.add(number(facet, head.brand(), new TreeMap<>()));
        }
      } else if (name.equals(AVAILABILITY)) {
        found.add(number(facet, stock.availability().text(), new TreeMap<>()));
      } else {
        for (AttributeValue value : attributes) {
          if (value.name().equals(name)) {
            found.add(number(facet, value.value(), value.label()));
          }
        }
      }
    }
    return found;
  }

  private int number(int facet, String value, NavigableMap<String, String> label) {
    FacetValueKey key = new FacetValueKey(facet, value);
    Integer known = numbers.get(key);
    if (known == null) {
      known = keys.size();
      numbers.put(key, known);
      keys.add(key);
      labels.add(new TreeMap<>(label));
    } else {
      NavigableMap<String, String> all = labels.get(known);
      label.forEach(all::putIfAbsent);
    }
    return known;
  }

  List<String> facets() {
    return facets;
  }

  int size() {
    return keys.size();
  }

  FacetValueKey key(int number) {
    return keys.get(number);
  }

  /** The number of a value, -1 when no product has it. */
  int number(FacetValue value) {
    int facet = facets.indexOf(value.facet());
    return facet < 0 ? -1 : numbers.getOrDefault(new FacetValueKey(facet, value.value()), -1);
  }

  FacetValue value(int number) {
    FacetValueKey key = keys.get(number);
    return new FacetValue(facets.get(key.facet()), key.value());
  }

  LocalizedText label(int number) {
    return new LocalizedText(labels.get(number));
  }
}
