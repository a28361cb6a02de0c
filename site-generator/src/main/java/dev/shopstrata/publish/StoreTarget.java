package dev.shopstrata.publish;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.edge.Edge;

/**
 * Where one store of one environment is published.
 *
 * @param edge what stands between the bucket and shoppers
 */
public record StoreTarget(StoreId store, String environment, Bucket bucket, Edge edge) {}
