package dev.shopstrata.render;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.content.MarkdownRenderer;
import dev.shopstrata.image.StoreImages;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.seo.Alternate;
import java.util.List;
import java.util.function.Function;

/**
 * Everything one store's pages are made from.
 *
 * @param alternates the same page in other languages and stores
 * @param regions the group's stores in each of their languages: the same page there, else home
 * @param markdown makes sanitized rich text of Markdown; knows the store's image hosts
 */
public record StoreSite(
    SitePlan plan,
    MergedTree tree,
    AssetSet assets,
    StoreImages images,
    Function<PlannedPage, List<Alternate>> alternates,
    Function<PlannedPage, List<Alternate>> regions,
    MarkdownRenderer markdown) {}
