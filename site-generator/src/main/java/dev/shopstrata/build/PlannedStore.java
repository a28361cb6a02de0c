package dev.shopstrata.build;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.SitePlan;
import java.time.Instant;

/**
 * A store that is ready to be rendered.
 *
 * @param asOf the moment its pages show
 */
record PlannedStore(StoreSource source, SitePlan plan, AssetSet assets, Instant asOf) {
  StoreId id() {
    return source.id();
  }
}
