package dev.shopstrata.store;

import java.time.Period;
import java.util.Optional;

/**
 * What may be released in an environment, and for how long.
 *
 * @param snapshots whether SNAPSHOT versions may
 * @param expires after which period a release is taken away
 * @param publicKey in PEM, or a file of the project that holds it; empty where nothing is signed
 */
public record ReleaseRules(
    boolean snapshots,
    Optional<Period> expires,
    PublishBudget budget,
    Optional<String> publicKey) {}
