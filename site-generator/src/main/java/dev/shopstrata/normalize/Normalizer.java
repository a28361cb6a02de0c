package dev.shopstrata.normalize;

import java.io.IOException;

/**
 * Reads one vendor's export files. Found with {@link java.util.ServiceLoader}, so a team can bring
 * its own. Files are streamed: what a normalizer holds must not grow with the number of products.
 */
public interface Normalizer {
  /** What {@code format:} in catalog.yaml says: {@code vendor-form}. */
  String name();

  /** Changes whenever the same export would give another snapshot. */
  String version();

  /** Gives every record to the sink, in any order. */
  void normalize(NormalizeRequest request, CatalogSink sink) throws IOException;
}
