package dev.shopstrata.catalog.delta;

import java.util.Optional;

/** A record before and after; one of them may be absent. */
record Pair<T>(Optional<T> before, Optional<T> after) {}
