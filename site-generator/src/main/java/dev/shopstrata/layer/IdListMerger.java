package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Merges lists: by id when the items of both sides are maps with an {@code id}, otherwise the own
 * list replaces the inherited one.
 */
final class IdListMerger {
  private static final String REMOVE = "$remove";
  private static final String AFTER = "$after";

  private final NodeMerger nodes;
  private final LayerId layer;
  private final Problems problems;

  IdListMerger(NodeMerger nodes, LayerId layer, Problems problems) {
    this.nodes = nodes;
    this.layer = layer;
    this.problems = problems;
  }

  ListNode merge(Optional<ListNode> inherited, ListNode own) {
    if (hasIds(own)) {
      reportRepeatedIds(own);
      return mergeById(inherited.filter(IdListMerger::hasIds), own);
    }
    List<Node> items = new ArrayList<>();
    for (Node item : own.items()) {
      if (item instanceof MapNode map) {
        reportMarkersWithoutId(map);
      }
      items.add(nodes.merge(Optional.empty(), item));
    }
    return new ListNode(items, own.at());
  }

  private ListNode mergeById(Optional<ListNode> inherited, ListNode own) {
    Map<String, MapNode> items = new LinkedHashMap<>();
    inherited.ifPresent(list -> list.items().forEach(item -> items.put(id(item), (MapNode) item)));
    for (Node item : own.items()) {
      MapNode map = (MapNode) item;
      String id = id(map);
      if (removes(map)) {
        items.remove(id);
      } else {
        MapNode merged = nodes.mergeMaps(Optional.ofNullable(items.get(id)), withoutMarkers(map));
        items.put(id, merged);
      }
    }
    List<String> order = new ArrayList<>(items.keySet());
    own.items().forEach(item -> place((MapNode) item, order));
    return new ListNode(order.stream().<Node>map(items::get).toList(), own.at());
  }

  /** Moves an item with {@code $after} directly behind the item it names. */
  private void place(MapNode item, List<String> order) {
    Field after = item.fields().get(AFTER);
    String id = id(item);
    if (after == null || !order.contains(id)) {
      return;
    }
    Optional<String> target = item.text(AFTER);
    if (target.isEmpty()) {
      report(
          ProblemCode.MERGE_ITEM_INVALID,
          "\"$after\" must be an item's id, not " + after.value().kindName(),
          "write the id of the item that comes before \"" + id + "\"",
          after.at());
    } else if (target.get().equals(id) || !order.contains(target.get())) {
      report(
          ProblemCode.MERGE_AFTER_UNKNOWN,
          "\"" + id + "\" cannot follow \"" + target.get() + "\": no such item here",
          "name one of " + String.join(", ", order) + ", or leave \"$after\" out",
          after.at());
    } else {
      order.remove(id);
      order.add(order.indexOf(target.get()) + 1, id);
    }
  }

  private boolean removes(MapNode item) {
    Field remove = item.fields().get(REMOVE);
    if (remove == null) {
      return false;
    }
    boolean yes = Boolean.TRUE.equals(remove.value().toJava());
    if (!yes) {
      report(
          ProblemCode.MERGE_ITEM_INVALID,
          "\"$remove\" can only be true",
          "write \"$remove: true\", or leave it out to keep the item",
          remove.at());
    }
    return yes;
  }

  /** Two items with one id could not be told apart by a nearer layer. */
  void reportRepeatedIds(ListNode list) {
    Set<String> seen = new HashSet<>();
    for (Node item : hasIds(list) ? list.items() : List.<Node>of()) {
      if (!seen.add(id(item))) {
        report(
            ProblemCode.MERGE_ITEM_INVALID,
            "the id \"" + id(item) + "\" is in this list twice",
            "give the items different ids, or change the inherited item without \"+\"",
            item.at());
      }
    }
  }

  private void reportMarkersWithoutId(MapNode item) {
    for (String marker : List.of(REMOVE, AFTER)) {
      Field field = item.fields().get(marker);
      if (field != null) {
        report(
            ProblemCode.MERGE_ITEM_INVALID,
            "\"" + marker + "\" stands in a list whose items do not all have an \"id\"",
            "give every item an \"id\", or write the whole list",
            field.at());
      }
    }
  }

  private static MapNode withoutMarkers(MapNode item) {
    Map<String, Field> fields = new LinkedHashMap<>(item.fields());
    fields.remove(REMOVE);
    fields.remove(AFTER);
    return new MapNode(fields, item.at());
  }

  static boolean hasIds(ListNode list) {
    return !list.items().isEmpty()
        && list.items().stream()
            .allMatch(item -> item instanceof MapNode map && map.text("id").isPresent());
  }

  private static String id(Node item) {
    return ((ScalarNode) ((MapNode) item).fields().get("id").value()).text();
  }

  private void report(ProblemCode code, String message, String fix, Location at) {
    problems.add(Problem.of(code, message, fix).at(at).inLayer(layer.value()));
  }
}
