package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Content;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A layer's files as a source has them, not yet checked.
 *
 * @param folderId the path under the layers directory, empty when the {@code layer.yaml} has to
 *     declare the id
 * @param display how the user knows the layer's root, with the separator to what follows
 * @param files path below the layer's root → content
 */
record FoundLayer(Optional<String> folderId, String display, TreeMap<String, Content> files) {
  Location at(String path) {
    return Location.of(display + path);
  }

  Location layerYaml() {
    return at(LayerNames.LAYER_YAML);
  }
}
