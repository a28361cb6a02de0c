package dev.shopstrata.layer;

import java.util.List;

/**
 * The order of one store's layers.
 *
 * @param layers nearest first: L1, the store's own layer, to Ln
 */
public record LayerStack(StoreId store, List<Layer> layers) {
  public LayerStack {
    layers = List.copyOf(layers);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a stack has at least the store's own layer");
    }
  }

  /** Whether all its layers say for certain what they extend. */
  public boolean isCertain() {
    return layers.stream().allMatch(layer -> layer.doubts().unread().isEmpty());
  }
}
