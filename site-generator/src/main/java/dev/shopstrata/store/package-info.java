/** Takes a merged {@code site.yaml}, gives typed {@link Settings}. */
package dev.shopstrata.store;
