package dev.shopstrata.asset;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Checks that every layer of a stack can have a cascade layer of its own. */
final class CascadeNames {
  /** CSS gives these words a meaning wherever a name is allowed. */
  private static final Set<String> KEYWORDS =
      Set.of("inherit", "initial", "revert", "revert-layer", "unset");

  private CascadeNames() {}

  static void check(LayerStack stack, AssetReport report) {
    NavigableMap<String, Layer> byName = new TreeMap<>();
    for (Layer layer : stack.layers()) {
      String name = layer.id().cascadeName();
      Layer other = byName.putIfAbsent(name, layer);
      if (KEYWORDS.contains(name)) {
        report.add(refused(layer, "CSS keeps \"" + name + "\" for itself"));
      } else if (other != null) {
        report.add(refused(layer, "\"" + other.id() + "\" has the name \"" + name + "\" too"));
      }
    }
  }

  private static Problem refused(Layer layer, String why) {
    return Problem.of(
            ProblemCode.CSS_LAYER_NAME,
            "layer \"" + layer.id() + "\" can't have a cascade layer of its own: " + why,
            "rename the layer's folder")
        .at(layer.at())
        .inLayer(layer.id().value());
  }
}
