package dev.shopstrata.explain;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.render.PageInspector;

/**
 * A store that is planned, so that its URLs can be explained.
 *
 * @param pages renders the page that is asked about
 * @param catalog where the catalog's records are written
 * @param last what the last bundle's pages were made of
 */
public record ExplainedStore(
    MergedTree tree,
    SitePlan plan,
    AssetSet assets,
    PageInspector pages,
    CatalogPlaces catalog,
    LastPages last) {}
