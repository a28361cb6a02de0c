package dev.shopstrata.build;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.explain.Schedule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** When time alone may change a planned store, and why: of its catalog and its Markdown pages. */
record StoreAgenda(NavigableMap<Instant, List<Schedule.Cause>> moments) {
  private static final int NAMED = 3;

  static StoreAgenda of(PlannedStore store) {
    NavigableMap<Instant, NavigableMap<String, Schedule.Cause>> found = new TreeMap<>();
    // Locales of another currency have other prices; the largest count stands for all of them.
    for (StoreCatalog catalog : store.plan().catalogs().values()) {
      for (Boundary boundary : catalog.boundaries()) {
        boundary
            .causes()
            .forEach((cause, products) -> add(found, boundary.at(), cause.text(), products));
      }
    }
    contents(store)
        .forEach(
            (at, byWhat) ->
                byWhat.forEach(
                    (what, pages) ->
                        causes(found, at)
                            .put(
                                what,
                                new Schedule.Cause(
                                    what,
                                    pages.size(),
                                    pages.stream()
                                        .limit(NAMED)
                                        .map(page -> "content/" + page)
                                        .toList()))));
    NavigableMap<Instant, List<Schedule.Cause>> moments = new TreeMap<>();
    found.forEach((at, causes) -> moments.put(at, new ArrayList<>(causes.values())));
    return new StoreAgenda(moments);
  }

  private static void add(
      NavigableMap<Instant, NavigableMap<String, Schedule.Cause>> found,
      Instant at,
      String what,
      Boundary.Products products) {
    Schedule.Cause cause =
        new Schedule.Cause(
            what, products.count(), products.first().stream().map(id -> "product/" + id).toList());
    causes(found, at).merge(what, cause, (one, other) -> one.count() < other.count() ? other : one);
  }

  private static NavigableMap<String, Schedule.Cause> causes(
      NavigableMap<Instant, NavigableMap<String, Schedule.Cause>> found, Instant at) {
    return found.computeIfAbsent(at, key -> new TreeMap<>());
  }

  /** The ids of the pages that come or go, those of several languages once. */
  private static NavigableMap<Instant, NavigableMap<String, TreeSet<String>>> contents(
      PlannedStore store) {
    NavigableMap<Instant, NavigableMap<String, TreeSet<String>>> found = new TreeMap<>();
    for (ContentSet content : store.plan().contents().values()) {
      content
          .changes()
          .forEach(
              change ->
                  found
                      .computeIfAbsent(change.at(), at -> new TreeMap<>())
                      .computeIfAbsent(
                          change.begins() ? "content begins" : "content ends",
                          what -> new TreeSet<>())
                      .add(change.page()));
    }
    return found;
  }

  /** The first moment of all. */
  Optional<Instant> next() {
    return moments.isEmpty() ? Optional.empty() : Optional.of(moments.firstKey());
  }
}
