package dev.shopstrata.publish.bucket;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How an object is to be served.
 *
 * @param others further response headers, by name
 */
public record ObjectHeaders(
    String contentType, String cacheControl, NavigableMap<String, String> others) {
  public ObjectHeaders {
    others = Collections.unmodifiableNavigableMap(new TreeMap<>(others));
  }

  /** Of objects that only publishers read. */
  public static ObjectHeaders record(String contentType) {
    return new ObjectHeaders(contentType, "no-store", new TreeMap<>());
  }
}
