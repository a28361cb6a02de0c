package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.reason.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why products of the catalog aren't shown in one locale of a store, counted. */
final class AssortmentCounts {
  private static final int EXAMPLES = 3;

  private final NavigableMap<Standing, Integer> hidden = new TreeMap<>();
  private int nameless;
  private final List<String> namelessExamples = new ArrayList<>();

  void add(Standing standing, String id) {
    if (standing == Standing.NAMELESS || standing == Standing.SHOWN_NAMELESS) {
      nameless++;
      if (namelessExamples.size() < EXAMPLES) {
        namelessExamples.add(id);
      }
    } else if (!standing.isShown()) {
      hidden.merge(standing, 1, Integer::sum);
    }
  }

  int namelessCount() {
    return nameless;
  }

  /** {@code "a", "b", "c" and 4 more}. */
  String namelessText() {
    String examples =
        namelessExamples.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "));
    int more = nameless - namelessExamples.size();
    return more == 0 ? examples : examples + " and " + more + " more";
  }

  /** {@code 3 are unpublished, 117 have no price}; empty when nothing is left out. */
  String text() {
    Map<String, Integer> byText = new LinkedHashMap<>();
    hidden.forEach((standing, count) -> byText.merge(standing.counted(), count, Integer::sum));
    if (nameless > 0) {
      byText.put(Standing.NAMELESS.counted(), nameless);
    }
    return byText.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
