package dev.shopstrata.explain;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.MovedUrls;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.render.PageInspector;
import java.util.Optional;

/**
 * A store that is planned, so that its URLs can be explained.
 *
 * @param moved what became of former URLs, where the store keeps a ledger
 * @param pages renders the page that is asked about
 * @param catalog where the catalog's records are written
 * @param last what the last bundle's pages were made of
 */
public record ExplainedStore(
    MergedTree tree,
    SitePlan plan,
    Optional<MovedUrls> moved,
    AssetSet assets,
    PageInspector pages,
    CatalogPlaces catalog,
    LastPages last) {}
