package dev.shopstrata.asset;

/** A position in a file, both 1-based; the same content may lie in several files. */
record Place(int line, int column) {}
