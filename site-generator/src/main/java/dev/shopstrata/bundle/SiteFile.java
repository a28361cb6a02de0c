package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One line of a manifest.
 *
 * @param size bytes
 * @param tags what an edge can purge the file by: {@code template:product}, {@code product:4711}
 */
public record SiteFile(
    SitePath path,
    Digest sha256,
    long size,
    String contentType,
    CacheClass cache,
    NavigableMap<String, String> headers,
    List<String> tags) {
  public SiteFile {
    headers = Collections.unmodifiableNavigableMap(new TreeMap<>(headers));
    tags = List.copyOf(tags);
  }

  /** Whether compressing the file again gains nothing. */
  public boolean isPacked() {
    return Compression.isPacked(contentType);
  }
}
