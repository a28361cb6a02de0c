package dev.shopstrata.layer;

import dev.shopstrata.tree.TreePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A store's files: what each path is, seen from the store (L1) or from any of its layers downward,
 * as value(p,i) of the design.
 */
public final class MergedTree {
  private final LayerStack stack;
  private final Map<LayerId, Integer> depths = new HashMap<>();
  private final NavigableMap<TreePath, Column> columns;
  private final NavigableMap<TreePath, MergedFile> files = new TreeMap<>();
  private final NavigableMap<TreePath, List<LayerFile>> overlays;
  private final Findings findings;
  private final boolean broken;

  MergedTree(
      LayerStack stack,
      NavigableMap<TreePath, Column> columns,
      NavigableMap<TreePath, List<LayerFile>> overlays,
      Findings findings) {
    this.stack = stack;
    for (Layer layer : stack.layers()) {
      depths.put(layer.id(), depths.size());
    }
    this.columns = columns;
    columns.forEach((path, column) -> column.value().ifPresent(file -> files.put(path, file)));
    this.overlays = new TreeMap<>(overlays);
    this.overlays.values().removeIf(List::isEmpty);
    this.findings = findings;
    this.broken = findings.errors() || columns.values().stream().anyMatch(Column::broken);
  }

  MergedTree with(Findings found) {
    return new MergedTree(stack, columns, overlays, found);
  }

  Findings findings() {
    return findings;
  }

  public LayerStack stack() {
    return stack;
  }

  /** Whether an error was reported for a file of this tree: the store can't be built from it. */
  public boolean isBroken() {
    return broken;
  }

  /** Whether an error was reported for what layers have at a path. */
  public boolean isBroken(TreePath path) {
    Column column = columns.get(path);
    return column != null && column.broken();
  }

  /** Every merged file by path; {@code catalog/} is not among them, see {@link #overlays}. */
  public NavigableMap<TreePath, MergedFile> files() {
    return Collections.unmodifiableNavigableMap(files);
  }

  /** value(p,1): the file as the store has it. */
  public Optional<MergedFile> file(TreePath path) {
    return Optional.ofNullable(files.get(path));
  }

  /** value(p,k+1) for the layer Lk: what {@code super:} means in its files. */
  public Optional<MergedFile> below(LayerId layer, TreePath path) {
    return seenFrom(depth(layer) + 1, path);
  }

  /** value(p,k) for the layer Lk: what {@code <layer id>:} means. */
  public Optional<MergedFile> from(LayerId layer, TreePath path) {
    return seenFrom(depth(layer), path);
  }

  /** Every merged file in a folder and its subfolders. */
  public NavigableMap<TreePath, MergedFile> under(String folder) {
    NavigableMap<TreePath, MergedFile> found = new TreeMap<>();
    // '0' is the character after '/': nothing below the folder sorts behind it.
    files
        .subMap(TreePath.of(folder), false, TreePath.of(folder + "0"), false)
        .forEach(
            (path, file) -> {
              if (path.isUnder(folder)) {
                found.put(path, file);
              }
            });
    return Collections.unmodifiableNavigableMap(found);
  }

  /** The layers' own files for a path under {@code catalog/}, farthest first. */
  public List<LayerFile> overlays(TreePath path) {
    return overlays.getOrDefault(path, List.of());
  }

  /** All files under {@code catalog/}: path → the layers' own files, farthest first. */
  public NavigableMap<TreePath, List<LayerFile>> overlays() {
    return Collections.unmodifiableNavigableMap(overlays);
  }

  /** Every path some layer has, also those that are removed, and {@code catalog/}. */
  Set<TreePath> paths() {
    Set<TreePath> paths = new TreeSet<>(columns.keySet());
    for (Layer layer : stack.layers()) {
      layer.files().keySet().stream().filter(p -> p.isUnder("catalog")).forEach(paths::add);
    }
    return paths;
  }

  /** Whether a layer farther than this one has a file of its own for the path. */
  boolean hasFileBelow(LayerId layer, TreePath path) {
    return stack.layers().stream()
        .skip(depth(layer) + 1L)
        .anyMatch(farther -> farther.files().containsKey(path));
  }

  private Optional<MergedFile> seenFrom(int depth, TreePath path) {
    Optional<Column> column = Optional.ofNullable(columns.get(path));
    while (column.isPresent() && depth(column.get().layer()) < depth) {
      column = column.get().below();
    }
    return column.flatMap(Column::value);
  }

  /** How far the layer is: 0 for the store's own. */
  int depth(LayerId layer) {
    Integer depth = depths.get(layer);
    if (depth == null) {
      throw new IllegalArgumentException(layer + " is not in the stack of " + stack.store());
    }
    return depth;
  }
}
