package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;

/** Takes back what deltas replaced; nothing is uploaded. */
final class RetainedSource implements FileSource {
  private final Bucket bucket;

  RetainedSource(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public void put(SiteFile file, Key key) {
    bucket.copy(ReleaseKeys.retained(file.sha256()), key, BundleSource.headers(file));
  }
}
