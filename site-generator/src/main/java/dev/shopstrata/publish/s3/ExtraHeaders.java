package dev.shopstrata.publish.s3;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What becomes of response headers that S3 keeps no place for. */
public interface ExtraHeaders {
  /** They are kept as {@code x-amz-meta-…}, where an edge may read them. */
  ExtraHeaders AS_METADATA = TreeMap::new;

  /** They are left to the edge. */
  ExtraHeaders LEFT_OUT = headers -> Map.of();

  /** The metadata of an object, by name without {@code x-amz-meta-}. */
  Map<String, String> metadata(NavigableMap<String, String> headers);
}
