package dev.shopstrata.catalog.index;

import dev.shopstrata.tree.Digest;
import java.util.List;

/**
 * What tells whether a stored index can be used (mirrors {@code head.json}).
 *
 * @param fingerprint of the snapshot's head and the index's format
 * @param checksums CRC-32C of the other files, in the order of {@link CatalogIndexFiles}
 */
record CatalogIndexHead(Digest fingerprint, List<Long> checksums) {
  CatalogIndexHead {
    checksums = checksums == null ? List.of() : List.copyOf(checksums);
  }
}
