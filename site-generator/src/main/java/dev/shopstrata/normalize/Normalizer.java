package dev.shopstrata.normalize;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads one vendor's export files. Found with {@link java.util.ServiceLoader}, so a team can bring
 * its own. Files are streamed: what a normalizer holds must not grow with the number of products.
 */
public interface Normalizer {
  /** What {@code format:} in catalog.yaml says: {@code vendor-form}. */
  String name();

  /** Changes whenever the same export would give another snapshot. */
  String version();

  /**
   * Which files are the export when catalog.yaml names none, as globs; they also match packed files
   * ({@code products.csv.gz}) and files in a zip.
   */
  List<String> files();

  /** The keys under {@code options:} in catalog.yaml that it knows. */
  default Set<String> options() {
    return Set.of();
  }

  /** Gives every record to the sink, in any order. */
  void normalize(NormalizeRequest request, CatalogSink sink) throws IOException;
}
