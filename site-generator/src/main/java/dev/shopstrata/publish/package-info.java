/**
 * Takes bundles and a store's target, gives releases: what is live, atomically, and the way back.
 */
package dev.shopstrata.publish;
