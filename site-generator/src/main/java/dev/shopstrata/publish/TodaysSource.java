package dev.shopstrata.publish;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;

/** Takes what deltas replaced, and of the rest what is live; nothing is uploaded. */
final class TodaysSource implements FileSource {
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final String folder;

  /**
   * @param folder of what is live
   */
  TodaysSource(Bucket bucket, ReleaseKeys keys, String folder) {
    this.bucket = bucket;
    this.keys = keys;
    this.folder = folder;
  }

  @Override
  public void put(SiteFile file, Key key, ObjectHeaders headers, Condition condition) {
    bucket.copy(from(file), key, headers);
  }

  @Override
  public boolean putEncoded(SiteFile file, Encoding encoding, Key key, ObjectHeaders headers) {
    Key from = ReleaseKeys.encoded(from(file), encoding);
    if (bucket.head(from).isEmpty()) {
      return false;
    }
    bucket.copy(from, key, headers);
    return true;
  }

  private Key from(SiteFile file) {
    Key retained = ReleaseKeys.retained(file.sha256());
    return bucket.head(retained).isPresent() ? retained : keys.file(folder, file);
  }
}
