/**
 * Takes catalog records, gives a snapshot of them on disk, or a delta behind one; takes a snapshot
 * with its deltas, gives a verified {@link Snapshot}.
 */
package dev.shopstrata.catalog.snapshot;
