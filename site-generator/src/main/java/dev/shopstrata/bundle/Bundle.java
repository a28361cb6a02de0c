package dev.shopstrata.bundle;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One store, ready to be deployed.
 *
 * @param directory {@code target/storefront/<store>}: holds {@code site/}, {@code manifest.ndjson},
 *     {@code bundle.json}, {@code provenance.ndjson}
 * @param id digest of the whole manifest, the redirects and the shared headers
 * @param environment for which the store was built; empty for the store as it is
 * @param files number of files in {@code site/}
 * @param changed number of files that are new, differ or are gone, compared with the bundle before;
 *     0 when the bundle was read from disk
 */
public record Bundle(
    StoreId store,
    Path directory,
    Digest id,
    Instant asOf,
    Optional<String> environment,
    long files,
    long pages,
    long changed) {
  /** The store's URL ledger; not there where none is kept. */
  public Path ledger() {
    return directory.resolve(StoreFolder.LEDGER);
  }
}
