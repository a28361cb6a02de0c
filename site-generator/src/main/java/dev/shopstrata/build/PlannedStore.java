package dev.shopstrata.build;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.route.SiteRoutes;
import java.time.Instant;

/**
 * A store that is ready to be rendered.
 *
 * @param routes its page templates and their URLs
 * @param asOf the moment its pages show
 */
record PlannedStore(
    StoreSource source, SiteRoutes routes, SitePlan plan, AssetSet assets, Instant asOf) {
  StoreId id() {
    return source.id();
  }
}
