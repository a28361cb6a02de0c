package dev.shopstrata.publish;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.edge.Edge;
import java.util.List;

/**
 * Where one store of one environment is published.
 *
 * @param edge what stands between the bucket and shoppers
 * @param encodings that lie beside each file, for a server that chooses by what a browser takes
 */
public record StoreTarget(
    StoreId store, String environment, Bucket bucket, Edge edge, List<Encoding> encodings) {
  public StoreTarget {
    encodings = List.copyOf(encodings);
  }
}
