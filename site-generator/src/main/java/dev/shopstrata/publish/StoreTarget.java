package dev.shopstrata.publish;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.bucket.AdaptiveWidth;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.RetryPolicy;
import dev.shopstrata.publish.bucket.Retrying;
import dev.shopstrata.publish.bucket.Waiting;
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

  /** The same target, whose bucket is asked again after failures that may pass. */
  StoreTarget retrying(AdaptiveWidth width, Waiting waiting) {
    Bucket retried = new Retrying(bucket, RetryPolicy.USUAL, width, waiting);
    return new StoreTarget(store, environment, retried, edge, encodings);
  }
}
