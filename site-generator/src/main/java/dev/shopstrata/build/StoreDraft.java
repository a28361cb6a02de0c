package dev.shopstrata.build;

import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.SettingsDraft;

/** A store as its layers make it, mistakes included. */
record StoreDraft(MergedTree tree, SettingsDraft settings) {
  StoreSource source() {
    return new StoreSource(tree, settings.settings());
  }
}
