package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PageTemplate;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.SitePath;

/**
 * One page to be rendered.
 *
 * @param file where it is written, decoded
 * @param url its root-relative, percent-encoded URL with the store's base path
 */
public record PlannedPage(
    PageTemplate template, StoreLocale locale, SitePath file, String url, Subject subject) {}
