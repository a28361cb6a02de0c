package dev.shopstrata.build;

import dev.shopstrata.render.ReadResolver;

/**
 * A store as it is planned at one moment.
 *
 * @param reads what its pages would find then
 * @param pages finds its pages by their files
 */
record StoreMoment(PlannedStore store, ReadResolver reads, PlannedPages pages) {}
