package dev.shopstrata.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary stacks of small layers over a few paths. */
final class StackArbitraries {
  static final List<String> TEXTS =
      List.of("components/a.peb", "styles/main.css", "public/robots.txt", "content/a.md");
  static final List<String> DATA = List.of("data/a.yaml", "data/b.json", "site.yaml");
  static final List<String> PATHS = Stream.concat(TEXTS.stream(), DATA.stream()).toList();

  private StackArbitraries() {}

  static Arbitrary<List<NaiveMerge.Source>> stacks() {
    Arbitrary<Map<String, Object>> texts =
        Arbitraries.maps(Arbitraries.of(TEXTS), Arbitraries.of("a\n", "b\n", "c\n"))
            .ofMaxSize(3)
            .map(TreeMap::new);
    Arbitrary<Map<String, Object>> data =
        Arbitraries.maps(Arbitraries.of(DATA), maps(2)).ofMaxSize(3).map(TreeMap::new);
    Arbitrary<Map<String, String>> some =
        Arbitraries.maps(
                Arbitraries.of("styles/main.css", "public/robots.txt"), Arbitraries.just("x\n"))
            .ofSize(1);
    // Most additions follow nothing, which is a problem and ends the comparison.
    Arbitrary<Map<String, String>> additions =
        Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(Map.of())), Tuple.of(1, some));
    Arbitrary<Set<String>> rules =
        Arbitraries.of("styles/main.css", "data/a.yaml", "components/a.peb").set().ofMaxSize(1);
    return Combinators.combine(
            texts, data, additions, rules, Arbitraries.of(DATA).set().ofMaxSize(1))
        .as(
            (text, structured, more, remove, replace) -> {
              Map<String, Object> files = new TreeMap<>(text);
              files.putAll(structured);
              return new NaiveMerge.Source(files, more, remove, replace);
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static Arbitrary<Map<String, Object>> maps(int depth) {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(Arbitraries.of("v", "w").map(v -> v), Arbitraries.just(1).map(v -> v));
    Arbitrary<Object> values =
        Arbitraries.frequencyOf(
            Tuple.of(3, scalars),
            Tuple.of(1, Arbitraries.just(Optional.empty()).map(v -> v)),
            Tuple.of(2, scalars.list().ofMaxSize(2).map(v -> v)),
            Tuple.of(4, idLists().map(v -> v)),
            Tuple.of(depth == 0 ? 1 : 3, depth == 0 ? scalars : maps(depth - 1).map(v -> v)));
    return Arbitraries.maps(Arbitraries.of("k", "l", "m", "18\\+"), values)
        .ofMaxSize(3)
        .flatMap(
            plain ->
                Arbitraries.maps(
                        Arbitraries.frequency(
                            Tuple.of(1, "k+"), Tuple.of(1, "l+"), Tuple.of(6, "n+")),
                        Arbitraries.frequencyOf(
                            Tuple.of(3, scalars.list().ofMaxSize(2).map(v -> (Object) v)),
                            Tuple.of(2, idLists().map(v -> (Object) v))))
                    .ofMaxSize(1)
                    .map(
                        added -> {
                          Map<String, Object> all = new LinkedHashMap<>();
                          plain.forEach(
                              (k, v) -> all.put(k, v.equals(Optional.empty()) ? null : v));
                          all.putAll(added);
                          return all;
                        }));
  }

  private static Arbitrary<List<Map<String, Object>>> idLists() {
    Arbitrary<Map<String, Object>> item =
        Combinators.combine(
                Arbitraries.of("x", "y", "z"),
                Arbitraries.of("", "v", "w"),
                Arbitraries.of("", "", "", "$remove", "x", "z", "none"))
            .as(
                (id, value, marker) -> {
                  Map<String, Object> map = new LinkedHashMap<>();
                  map.put("id", id);
                  if (!value.isEmpty()) {
                    map.put("p" + value, value);
                  }
                  if (marker.equals("$remove")) {
                    map.put(marker, true);
                  } else if (!marker.isEmpty()) {
                    map.put("$after", marker);
                  }
                  return map;
                });
    return item.list().uniqueElements(map -> map.get("id")).ofMaxSize(3);
  }
}
