package dev.shopstrata.explain;

import dev.shopstrata.explain.text.Sheet;
import dev.shopstrata.explain.text.Span;
import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.LayerReference;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.StoreGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The layers of a project and the stacks of its stores.
 *
 * @param layers by id
 * @param stores by id
 */
public record LayerGraph(List<Node> layers, List<Stack> stores) implements TreeView {
  /**
   * A layer.
   *
   * @param parents what it extends, nearest first
   * @param store the store it makes, empty for none
   * @param artifact the coordinates of the artifact it lies in, empty for the project's own
   */
  public record Node(String id, List<String> parents, String store, String artifact) {
    public Node {
      parents = List.copyOf(parents);
    }

    static Node of(Layer layer) {
      int end = layer.at().file().indexOf("!/");
      return new Node(
          layer.id().value(),
          layer.parents().stream().map(LayerReference::id).map(LayerId::value).toList(),
          layer.store().map(store -> store.value()).orElse(""),
          end < 0 ? "" : layer.at().file().substring(0, end));
    }
  }

  /** A store's layers, nearest first. */
  public record Stack(String store, List<String> layers) {
    public Stack {
      layers = List.copyOf(layers);
    }
  }

  public LayerGraph {
    layers = List.copyOf(layers);
    stores = List.copyOf(stores);
  }

  /**
   * The graph of all layers, or of those that stand in one of the stacks.
   *
   * @param whole whether layers count that are in no stack
   */
  public static LayerGraph of(StoreGraph graph, List<LayerStack> stacks, boolean whole) {
    Set<LayerId> shown = new TreeSet<>();
    stacks.forEach(stack -> stack.layers().forEach(layer -> shown.add(layer.id())));
    return new LayerGraph(
        graph.layers().values().stream()
            .filter(layer -> whole || shown.contains(layer.id()))
            .map(Node::of)
            .toList(),
        stacks.stream()
            .map(
                s ->
                    new Stack(
                        s.store().value(), s.layers().stream().map(l -> l.id().value()).toList()))
            .toList());
  }

  @Override
  public void tell(Sheet sheet) {
    Map<String, List<Node>> children = new LinkedHashMap<>();
    List<Node> roots = new ArrayList<>();
    Set<String> ids = new TreeSet<>(layers.stream().map(Node::id).toList());
    for (Node layer : layers) {
      // Each layer is drawn once: below the nearest of those it extends.
      if (layer.parents().isEmpty() || !ids.contains(layer.parents().get(0))) {
        roots.add(layer);
      } else {
        children.computeIfAbsent(layer.parents().get(0), id -> new ArrayList<>()).add(layer);
      }
    }
    roots.forEach(root -> draw(sheet, "", "", root, children));
    sheet.blank();
    stores.forEach(stack -> sheet.row(stack.store(), Span.of(String.join(" → ", stack.layers()))));
  }

  private static void draw(
      Sheet sheet, String head, String indent, Node layer, Map<String, List<Node>> children) {
    List<Span> spans = new ArrayList<>();
    spans.add(Span.faint(head));
    spans.add(Span.of(layer.id()));
    if (!layer.store().isEmpty()) {
      spans.add(Span.winner("  store " + layer.store()));
    }
    if (layer.parents().size() > 1) {
      List<String> others = layer.parents().subList(1, layer.parents().size());
      spans.add(Span.faint("  + " + String.join(", ", others)));
    }
    if (!layer.artifact().isEmpty()) {
      spans.add(Span.faint("  " + layer.artifact()));
    }
    sheet.line(spans.toArray(Span[]::new));
    List<Node> below = children.getOrDefault(layer.id(), List.of());
    for (int i = 0; i < below.size(); i++) {
      boolean last = i == below.size() - 1;
      draw(
          sheet,
          indent + (last ? "└─ " : "├─ "),
          indent + (last ? "   " : "│  "),
          below.get(i),
          children);
    }
  }
}
