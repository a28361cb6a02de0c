package dev.shopstrata.publish;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;

/**
 * Takes back what deltas replaced; nothing is uploaded. Copies know no condition, so one that was
 * begun before a claim was lost may come late: the successor's verification finds it.
 */
final class RetainedSource implements FileSource {
  private final Bucket bucket;

  RetainedSource(Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public void put(SiteFile file, Key key, ObjectHeaders headers, Condition condition) {
    bucket.copy(ReleaseKeys.retained(file.sha256()), key, headers);
  }

  @Override
  public boolean putEncoded(SiteFile file, Encoding encoding, Key key, ObjectHeaders headers) {
    Key retained = ReleaseKeys.encoded(ReleaseKeys.retained(file.sha256()), encoding);
    if (bucket.head(retained).isEmpty()) {
      return false;
    }
    bucket.copy(retained, key, headers);
    return true;
  }
}
