package dev.shopstrata.build;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.MovedUrls;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.plan.route.SiteRoutes;
import java.time.Instant;
import java.util.Optional;

/**
 * A store that is ready to be rendered.
 *
 * @param routes its page templates and their URLs
 * @param moved what became of former URLs, where the store keeps a ledger
 * @param headers what its files are served with
 * @param asOf the moment its pages show
 */
record PlannedStore(
    StoreSource source,
    SiteRoutes routes,
    SitePlan plan,
    Optional<MovedUrls> moved,
    AssetSet assets,
    SharedHeaders headers,
    Instant asOf) {
  StoreId id() {
    return source.id();
  }
}
