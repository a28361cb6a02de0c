package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Finds for every key of merged data which layer wrote it and what it hides. */
final class KeyTracer {
  private static final String SEPARATOR = "\u0000";

  private final List<Trace> steps = new ArrayList<>();
  private final List<Map<String, Node>> values = new ArrayList<>();
  private final Map<String, LayerId> layers = new HashMap<>();
  private final Set<String> replacing = new TreeSet<>();

  private KeyTracer(Trace nearest) {
    for (Optional<Trace> t = Optional.of(nearest); t.isPresent(); t = t.get().below()) {
      Trace step = t.get();
      steps.add(step);
      Map<String, Node> byPath = new HashMap<>();
      walk(step.value(), "", "", (key, node) -> byPath.put(key.path(), node));
      values.add(byPath);
      layers.put(step.file().display(), step.file().layer());
      if (step.replaced()) {
        replacing.add(step.file().display());
      }
    }
  }

  /** JSON Pointer → origin of every scalar, list and empty map of the last step's value. */
  static Map<String, KeyOrigin> origins(Trace nearest) {
    KeyTracer tracer = new KeyTracer(nearest);
    Map<String, KeyOrigin> origins = new LinkedHashMap<>();
    walk(
        nearest.value(),
        "",
        "",
        (key, node) -> {
          if (!(node instanceof MapNode map) || map.fields().isEmpty()) {
            origins.put(key.pointer(), tracer.origin(key.path(), node));
          }
        });
    return origins;
  }

  private KeyOrigin origin(String path, Node node) {
    Set<String> sources = new TreeSet<>();
    if (node instanceof ListNode list) {
      list.items().forEach(item -> sources.add(item.at().file()));
    }
    Set<Location> shadowed = new LinkedHashSet<>();
    for (Map<String, Node> value : values) {
      Optional.ofNullable(value.get(path))
          .map(Node::at)
          .filter(at -> !at.equals(node.at()) && !sources.contains(at.file()))
          .ifPresent(shadowed::add);
    }
    sources.remove(node.at().file());
    MergeRule rule =
        !sources.isEmpty()
            ? IdListMerger.hasIds((ListNode) node) ? MergeRule.MERGE : MergeRule.APPEND
            : shadowed.isEmpty()
                ? MergeRule.ONLY
                : replacing.contains(node.at().file()) ? MergeRule.REPLACE : MergeRule.OVERRIDE;
    LayerId layer = layers.getOrDefault(node.at().file(), steps.get(0).file().layer());
    return new KeyOrigin(layer, node.at(), rule, List.copyOf(shadowed));
  }

  /**
   * A place in data.
   *
   * @param pointer its JSON Pointer
   * @param path the same with ids for the items of lists that merge by id, so that it stays when
   *     items move
   */
  private record Key(String pointer, String path) {}

  private static void walk(Node node, String pointer, String path, BiConsumer<Key, Node> visit) {
    visit.accept(new Key(pointer, path), node);
    if (node instanceof MapNode map) {
      for (Field field : map.fields().values()) {
        String step = field.key().replace("~", "~0").replace("/", "~1");
        walk(field.value(), pointer + "/" + step, path + SEPARATOR + field.key(), visit);
      }
    } else if (node instanceof ListNode list) {
      boolean ids = IdListMerger.hasIds(list);
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        String step = ids ? "#" + ((MapNode) item).text("id").orElseThrow() : "@" + i;
        walk(item, pointer + "/" + i, path + SEPARATOR + step, visit);
      }
    }
  }
}
