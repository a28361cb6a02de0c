package dev.shopstrata.normalize;

import dev.shopstrata.catalog.SnapshotHead;

/** What an assembly wrote. */
record AssembledSnapshot(SnapshotHead head, ContentCounts content) {}
