package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.TreePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Warns when a layer's file hides that of a layer it does not extend: nobody may have meant it. A
 * file that merges with, follows, or extends what lies below hides nothing.
 */
final class CollisionCheck {
  private final StackCheck stack;
  private final Map<LayerId, Set<LayerId>> ancestors = new HashMap<>();

  CollisionCheck(StackCheck stack) {
    this.stack = stack;
    List<Layer> layers = stack.tree().stack().layers();
    // Farthest first: every layer stands before those that extend it.
    for (int i = layers.size() - 1; i >= 0; i--) {
      Set<LayerId> above = new HashSet<>();
      for (LayerReference parent : layers.get(i).parents()) {
        above.add(parent.id());
        above.addAll(ancestors.getOrDefault(parent.id(), Set.of()));
      }
      ancestors.put(layers.get(i).id(), above);
    }
  }

  void run(List<LayerParts> nearestFirst) {
    for (LayerParts layer : nearestFirst) {
      Set<LayerId> extended = ancestors.get(layer.layer().id());
      if (extended.size() < nearestFirst.size() - nearestFirst.indexOf(layer) - 1) {
        layer.own().forEach((path, own) -> own.file().ifPresent(f -> check(layer, f, extended)));
      }
    }
  }

  private void check(LayerParts layer, LayerFile file, Set<LayerId> extended) {
    TreePath path = file.path();
    FileKind kind = FileKind.of(path);
    if (kind == FileKind.STRUCTURED || kind == FileKind.OVERLAY || layer.removes(path)) {
      return;
    }
    Optional<MergedFile> below = stack.tree().below(file.layer(), path);
    for (LayerFile hidden : Column.shadowedBy(below)) {
      boolean collides = !extended.contains(hidden.layer()) && !extendsSuper(file, kind);
      if (collides && !stack.isAccepted(file.layer(), path)) {
        stack.report(
            Problem.of(
                    ProblemCode.LAYER_COLLISION,
                    "\""
                        + path
                        + "\" hides the file of \""
                        + hidden.layer()
                        + "\", which \""
                        + file.layer()
                        + "\" does not extend",
                    "list \""
                        + path
                        + "\" under \"accept\" in "
                        + layer.layer().at().file()
                        + " when this is meant; otherwise remove or rename one of the files")
                .at(Location.of(file.display()))
                .inLayer(file.layer().value()));
      }
    }
  }

  private boolean extendsSuper(LayerFile file, FileKind kind) {
    return (kind == FileKind.PAGE || kind == FileKind.TEMPLATE)
        && stack.data().template(file).extendsSuper();
  }
}
