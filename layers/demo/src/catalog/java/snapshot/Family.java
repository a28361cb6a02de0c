package snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Twelve products of one kind: a teapot of each series. */
record Family(String id, Map<String, String> facts, Map<String, List<String>> texts) {
  List<String> list(String name) {
    return facts.containsKey(name) ? List.of(facts.get(name).split(" ")) : List.of();
  }

  /** The id of this family's product in a series. */
  String productId(Series series) {
    return id + "-" + series.name().toLowerCase(Locale.ROOT);
  }
}
