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
  static final List<String> DATA =
      List.of("data/a.yaml", "data/b.json", "i18n/de.yaml", "site.yaml", "styles/tokens.yaml");
  static final String LIST = "data/list.yaml";
  static final String PAGE = "pages/p.peb";
  static final List<String> PATHS =
      Stream.of(TEXTS, DATA, List.of(LIST, PAGE)).flatMap(List::stream).toList();

  private static final List<String> ADDABLE = List.of("styles/main.css", "public/robots.txt");

  /** What a layer may remove: single files and whole folders. */
  private static final List<String> REMOVABLE =
      List.of("styles/main.css", "data/a.yaml", "components/a.peb", PAGE, "data/**", "public/**");

  private StackArbitraries() {}

  static Arbitrary<List<NaiveMerge.Source>> stacks() {
    Arbitrary<Map<String, Object>> texts =
        Arbitraries.maps(Arbitraries.of(TEXTS), Arbitraries.of("a\n", "b\n", "c\n"))
            .ofMaxSize(3)
            .map(TreeMap::new);
    Arbitrary<Map<String, Object>> data =
        Arbitraries.maps(Arbitraries.of(DATA), maps(2)).ofMaxSize(3).map(TreeMap::new);
    Arbitrary<Map<String, Object>> lists =
        Arbitraries.maps(
                Arbitraries.just(LIST),
                Arbitraries.frequencyOf(
                    Tuple.of(3, idLists().map(v -> (Object) v)),
                    Tuple.of(1, Arbitraries.just(List.of("v", "w")).map(v -> (Object) v))))
            .ofMaxSize(1)
            .map(TreeMap::new);
    Arbitrary<Map<String, Object>> pages =
        Arbitraries.maps(
                Arbitraries.just(PAGE),
                Combinators.combine(maps(1), Arbitraries.of(true, true, false))
                    .as((front, extend) -> (Object) new NaiveMerge.Page(front, extend)))
            .ofMaxSize(1)
            .map(TreeMap::new);
    Arbitrary<Map<String, String>> some =
        Arbitraries.maps(Arbitraries.of(ADDABLE), Arbitraries.just("x\n")).ofSize(1);
    // Most additions follow nothing, which is a problem and ends the comparison.
    Arbitrary<Map<String, String>> additions =
        Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Map.of())), Tuple.of(1, some));
    Arbitrary<Set<String>> rules =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Set.of())),
            Tuple.of(1, Arbitraries.of(REMOVABLE).set().ofSize(1)));
    Arbitrary<Map<String, Object>> files =
        Combinators.combine(texts, data, lists, pages)
            .as(
                (text, structured, list, page) -> {
                  Map<String, Object> all = new TreeMap<>(text);
                  all.putAll(structured);
                  all.putAll(list);
                  all.putAll(page);
                  return all;
                });
    Arbitrary<List<NaiveMerge.Source>> stacks =
        Combinators.combine(files, additions, rules, Arbitraries.of(DATA).set().ofMaxSize(1))
            .as(NaiveMerge.Source::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4);
    // Half of the stacks have one path only, so that each rule is met by itself as well.
    return Combinators.combine(stacks, focus(), Arbitraries.of(true, false))
        .as(
            (stack, path, alone) ->
                alone ? stack.stream().map(source -> only(path, source)).toList() : stack);
  }

  /** Additions need something to follow, so that few of them would be met by chance. */
  private static Arbitrary<String> focus() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.of(PATHS)), Tuple.of(1, Arbitraries.of(ADDABLE)));
  }

  /** The same layer with one path only; rules that spoke of another one speak of this one. */
  private static NaiveMerge.Source only(String path, NaiveMerge.Source source) {
    Map<String, Object> files = new TreeMap<>(source.files());
    files.keySet().retainAll(Set.of(path));
    boolean adds = ADDABLE.contains(path) && files.isEmpty() && !source.replace().isEmpty();
    return new NaiveMerge.Source(
        files,
        adds ? Map.of(path, "x\n") : Map.of(),
        source.remove().isEmpty() ? Set.of() : Set.of(path),
        source.replace().isEmpty() || !DATA.contains(path) ? Set.of() : Set.of(path));
  }

  private static Arbitrary<Map<String, Object>> maps(int depth) {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(Arbitraries.of("v", "w").map(v -> v), Arbitraries.just(1).map(v -> v));
    Arbitrary<Object> values =
        Arbitraries.frequencyOf(
            Tuple.of(12, scalars),
            Tuple.of(8, Arbitraries.just(Optional.empty()).map(v -> v)),
            Tuple.of(8, scalars.list().ofMaxSize(2).map(v -> v)),
            Tuple.of(16, idLists().map(v -> v)),
            Tuple.of(1, Arbitraries.just(List.of(Map.of("$after", "x"))).map(v -> v)),
            Tuple.of(depth == 0 ? 4 : 12, depth == 0 ? scalars : maps(depth - 1).map(v -> v)));
    return Arbitraries.maps(Arbitraries.of("k", "l", "m", "18\\+"), values)
        .ofMaxSize(3)
        .flatMap(
            plain ->
                Arbitraries.maps(
                        Arbitraries.frequency(
                            Tuple.of(2, "k+"),
                            Tuple.of(2, "l+"),
                            Tuple.of(1, "18\\++"),
                            Tuple.of(16, "n+")),
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
