package dev.shopstrata.layer;

import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Merges the layers of stacks. One merger serves all stores of a project, from any thread: what
 * several stacks share is read and merged once.
 */
public final class TreeMerger {
  private final Problems problems;
  private final LayerData data;
  private final ColumnMerger columns;
  private final Map<LayerId, LayerParts> parts = new ConcurrentHashMap<>();

  public TreeMerger(Problems problems) {
    this.problems = problems;
    this.data = new LayerData(problems);
    this.columns = new ColumnMerger(problems, data);
  }

  /** The stack as one tree; what is wrong with it is reported, and {@link MergedTree#isBroken}. */
  public MergedTree merge(LayerStack stack) {
    List<LayerParts> layers = new ArrayList<>();
    TreeSet<TreePath> paths = new TreeSet<>();
    for (Layer layer : stack.layers()) {
      LayerParts own = parts.computeIfAbsent(layer.id(), id -> LayerParts.of(layer));
      layers.add(own);
      paths.addAll(own.own().keySet());
    }
    Collections.reverse(layers);
    NavigableMap<TreePath, Column> merged = new TreeMap<>();
    NavigableMap<TreePath, List<LayerFile>> overlays = new TreeMap<>();
    for (TreePath path : paths) {
      if (FileKind.of(path) == FileKind.OVERLAY) {
        overlays.put(path, overlays(layers, path));
      } else {
        Optional<Column> column = Optional.empty();
        for (LayerParts layer : layers) {
          column = columns.add(layer, path, column);
        }
        column.ifPresent(top -> merged.put(path, top));
      }
    }
    MergedTree tree = new MergedTree(stack, merged, overlays, Findings.NONE);
    Collections.reverse(layers);
    return tree.with(StackCheck.check(tree, layers, data, problems));
  }

  private static List<LayerFile> overlays(List<LayerParts> farthestFirst, TreePath path) {
    List<LayerFile> found = new ArrayList<>();
    for (LayerParts layer : farthestFirst) {
      if (layer.removes(path)) {
        found.clear();
      }
      Optional.ofNullable(layer.own().get(path))
          .flatMap(LayerParts.Own::file)
          .ifPresent(found::add);
    }
    return found;
  }
}
