package dev.shopstrata.bundle;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How a file is to be served.
 *
 * @param contentType such as {@code text/html; charset=utf-8}
 * @param headers further response headers, by name
 * @param tags what an edge can purge the file by
 */
public record Delivery(
    String contentType, CacheClass cache, NavigableMap<String, String> headers, List<String> tags) {
  public Delivery {
    headers = Collections.unmodifiableNavigableMap(new TreeMap<>(headers));
    tags = List.copyOf(tags);
  }

  /** Without further headers. */
  public static Delivery of(String contentType, CacheClass cache, List<String> tags) {
    return new Delivery(contentType, cache, Collections.emptyNavigableMap(), tags);
  }
}
