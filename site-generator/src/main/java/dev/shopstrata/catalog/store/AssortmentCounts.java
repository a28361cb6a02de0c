package dev.shopstrata.catalog.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why products of the catalog aren't shown in one locale of a store, counted. */
final class AssortmentCounts {
  private static final int EXAMPLES = 3;

  private int unpublished;
  private int outside;
  private int notOffered;
  private int withoutPrice;
  private int outOfStock;
  private int nameless;
  private final List<String> namelessExamples = new ArrayList<>();

  void unpublished() {
    unpublished++;
  }

  void outside() {
    outside++;
  }

  void notOffered() {
    notOffered++;
  }

  void withoutPrice() {
    withoutPrice++;
  }

  void outOfStock() {
    outOfStock++;
  }

  void nameless(String id) {
    nameless++;
    if (namelessExamples.size() < EXAMPLES) {
      namelessExamples.add(id);
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
    return Stream.of(
            reason(unpublished, "are unpublished"),
            reason(outside, "are outside the assortment"),
            reason(notOffered, "are not offered at this time in its channels"),
            reason(withoutPrice, "have no price in its price scope"),
            reason(outOfStock, "are out of stock"),
            reason(nameless, "have no name in this language"))
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String reason(int count, String why) {
    return count == 0 ? "" : count + " " + why;
  }
}
