package dev.shopstrata.bundle;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.time.Instant;

/**
 * One store, ready to be deployed.
 *
 * @param directory {@code target/storefront/<store>}: holds {@code site/}, {@code manifest.ndjson},
 *     {@code bundle.json}, {@code provenance.ndjson}
 * @param id digest of the whole manifest
 * @param files number of files in {@code site/}
 * @param changed number of files that differ from the bundle before
 */
public record Bundle(
    StoreId store, Path directory, Digest id, Instant asOf, long files, long pages, long changed) {}
