package dev.shopstrata.asset;

import dev.shopstrata.tree.TreePath;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A store's assets by logical path. */
public record AssetSet(NavigableMap<TreePath, Asset> assets) {
  public AssetSet {
    assets = Collections.unmodifiableNavigableMap(new TreeMap<>(assets));
  }

  public Optional<Asset> find(String logical) {
    return TreePath.violation(logical).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(assets.get(TreePath.of(logical)));
  }
}
