package dev.shopstrata.plan;

import dev.shopstrata.ledger.LedgerChanges;
import java.nio.file.Path;

/**
 * What became of a store's former URLs.
 *
 * @param redirects the text of {@code redirects.txt}
 * @param ledger the updated URL ledger
 */
public record MovedUrls(Path redirects, Path ledger, LedgerChanges changes) {}
