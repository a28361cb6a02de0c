package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.store.EnvironmentLayers;
import dev.shopstrata.store.EnvironmentSettings;
import dev.shopstrata.store.Settings;

/** A store and one of the environments it is published to. */
record StoreEnvironment(Settings settings, EnvironmentSettings environment) {
  StoreId store() {
    return settings.store();
  }

  /** Whether the environment's stores differ from those that are built for none. */
  boolean hasLayers() {
    return !EnvironmentLayers.of(environment.name(), settings.raw()).isEmpty();
  }
}
