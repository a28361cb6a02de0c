package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.TreePath;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One layer as it lies on disk or in a jar.
 *
 * @param parents what it extends, nearest first
 * @param store the store it makes deployable
 * @param rules what its {@code layer.yaml} says about inherited files
 * @param files its files but {@code layer.yaml}
 * @param at its {@code layer.yaml}
 * @param doubts what of it could not be understood
 */
public record Layer(
    LayerId id,
    List<LayerReference> parents,
    Optional<StoreId> store,
    LayerRules rules,
    NavigableMap<TreePath, LayerFile> files,
    Location at,
    LayerDoubts doubts) {
  /** A layer of which everything could be understood. */
  public Layer(
      LayerId id,
      List<LayerReference> parents,
      Optional<StoreId> store,
      LayerRules rules,
      NavigableMap<TreePath, LayerFile> files,
      Location at) {
    this(id, parents, store, rules, files, at, LayerDoubts.NONE);
  }

  public Layer {
    parents = List.copyOf(parents);
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
  }
}
