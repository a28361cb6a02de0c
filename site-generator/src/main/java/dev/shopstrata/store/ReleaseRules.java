package dev.shopstrata.store;

import java.time.Period;
import java.util.Optional;

/**
 * What may be released in an environment, and for how long.
 *
 * @param snapshots whether SNAPSHOT versions may
 * @param expires after which period a release is taken away
 */
public record ReleaseRules(boolean snapshots, Optional<Period> expires, PublishBudget budget) {}
