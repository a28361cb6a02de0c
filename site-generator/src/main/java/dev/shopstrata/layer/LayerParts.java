package dev.shopstrata.layer;

import dev.shopstrata.tree.TreePath;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A layer's files by the merged path they speak of.
 *
 * @param own path → what the layer has for it
 */
record LayerParts(Layer layer, NavigableMap<TreePath, Own> own) {
  /** A layer's file and its addition for one path; at least one of them is there. */
  record Own(Optional<LayerFile> file, Optional<LayerFile> addition) {}

  static LayerParts of(Layer layer) {
    NavigableMap<TreePath, Own> own = new TreeMap<>();
    for (LayerFile file : layer.files().values()) {
      Optional<TreePath> target = additionTarget(file.path());
      own.merge(
          target.orElse(file.path()),
          target.isPresent()
              ? new Own(Optional.empty(), Optional.of(file))
              : new Own(Optional.of(file), Optional.empty()),
          (a, b) -> new Own(a.file().or(b::file), a.addition().or(b::addition)));
    }
    return new LayerParts(layer, own);
  }

  boolean removes(TreePath path) {
    return layer.rules().remove().stream().anyMatch(rule -> rule.path().matches(path));
  }

  boolean replaces(TreePath path) {
    return layer.rules().replace().stream().anyMatch(rule -> rule.path().matches(path));
  }

  /** What an addition adds to: {@code styles/main.css} for {@code styles/main+.css}. */
  static Optional<TreePath> additionTarget(TreePath path) {
    String name = path.name();
    int dot = name.lastIndexOf('.');
    int plus = (dot < 0 ? name.length() : dot) - 1;
    if (plus < 1 || name.charAt(plus) != '+') {
      return Optional.empty();
    }
    String folder = path.value().substring(0, path.value().length() - name.length());
    String target = folder + name.substring(0, plus) + name.substring(plus + 1);
    return TreePath.violation(target).isPresent()
        ? Optional.empty()
        : Optional.of(TreePath.of(target));
  }
}
