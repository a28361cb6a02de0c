package dev.shopstrata.render;

/** What a read looks at, without what it found. */
record ReadId(ReadKind kind, String key) {}
