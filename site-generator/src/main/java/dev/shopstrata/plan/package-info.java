/** Takes page templates, settings and the store's catalog, gives a {@link SitePlan}. */
package dev.shopstrata.plan;
