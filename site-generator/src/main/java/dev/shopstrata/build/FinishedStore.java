package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import java.time.Duration;

/**
 * A store whose bundle was published.
 *
 * @param changedPages pages that are new or have other bytes than in the bundle before
 * @param time from the store's first unit to its last
 */
public record FinishedStore(Bundle bundle, long changedPages, Duration time) {}
