package dev.shopstrata.layer;

import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;

/** Counts what each layer of a merged tree does to the files below it. */
public final class StackCounter {
  /** The counts of the stack's layers, nearest first. */
  public List<LayerCounts> count(MergedTree tree) {
    return tree.stack().layers().stream().map(layer -> count(tree, layer)).toList();
  }

  private static LayerCounts count(MergedTree tree, Layer layer) {
    int inherited = 0;
    int added = 0;
    int overridden = 0;
    int removed = 0;
    for (TreePath path : tree.paths()) {
      boolean below = isBelow(tree, layer, path);
      boolean here = isHere(tree, layer, path, below);
      if (below && !here) {
        removed++;
      } else if (here && !below) {
        added++;
      } else if (here) {
        boolean same =
            path.isUnder("catalog") ? !layer.files().containsKey(path) : same(tree, layer, path);
        inherited += same ? 1 : 0;
        overridden += same ? 0 : 1;
      }
    }
    return new LayerCounts(layer.id(), inherited, added, overridden, removed);
  }

  private static boolean isBelow(MergedTree tree, Layer layer, TreePath path) {
    return path.isUnder("catalog")
        ? tree.hasFileBelow(layer.id(), path)
        : tree.below(layer.id(), path).isPresent();
  }

  private static boolean isHere(MergedTree tree, Layer layer, TreePath path, boolean below) {
    if (!path.isUnder("catalog")) {
      return tree.from(layer.id(), path).isPresent();
    }
    boolean removes = layer.rules().remove().stream().anyMatch(rule -> rule.path().matches(path));
    return layer.files().containsKey(path) || (below && !removes);
  }

  private static boolean same(MergedTree tree, Layer layer, TreePath path) {
    Optional<MergedFile> here = tree.from(layer.id(), path);
    Optional<MergedFile> below = tree.below(layer.id(), path);
    return here.get().parts().equals(below.get().parts())
        && here.get().provenance().rule() == below.get().provenance().rule();
  }
}
