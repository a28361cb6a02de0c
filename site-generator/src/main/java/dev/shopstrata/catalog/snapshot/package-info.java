/**
 * Takes catalog records, gives a snapshot of them on disk; takes a snapshot, gives a verified
 * {@link Snapshot}.
 */
package dev.shopstrata.catalog.snapshot;
