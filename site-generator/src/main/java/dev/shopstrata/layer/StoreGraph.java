package dev.shopstrata.layer;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All layers of a project and the stores they make, checked for unknown ids and cycles. */
public record StoreGraph(
    NavigableMap<LayerId, Layer> layers, NavigableMap<StoreId, LayerId> stores) {
  public StoreGraph {
    layers = Collections.unmodifiableNavigableMap(new TreeMap<>(layers));
    stores = Collections.unmodifiableNavigableMap(new TreeMap<>(stores));
  }
}
