/**
 * Takes two snapshots, gives what differs; takes what changed, gives a delta behind a snapshot;
 * takes a snapshot with deltas, gives one without.
 */
package dev.shopstrata.catalog.delta;
