package dev.shopstrata.build;

import dev.shopstrata.layer.LayerStack;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.store.Settings;

/** A store as its layers make it, before any catalog. */
record StoreSource(MergedTree tree, Settings settings) {
  StoreId id() {
    return settings.store();
  }

  LayerStack stack() {
    return tree.stack();
  }
}
