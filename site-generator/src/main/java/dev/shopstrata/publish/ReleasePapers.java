package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.Digest;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What says where a release comes from, kept beside its manifest and collected with it.
 *
 * @param texts JSON by file name
 */
public record ReleasePapers(NavigableMap<String, String> texts) {
  /** None. */
  public static final ReleasePapers NONE = new ReleasePapers(new TreeMap<>());

  /** No paper is larger, unless somebody else wrote it. */
  private static final long LIMIT = 1 << 20;

  public ReleasePapers {
    texts = Collections.unmodifiableNavigableMap(new TreeMap<>(texts));
  }

  /** Keeps them in the bucket; what is there already is not written. */
  void keep(Bucket bucket, Digest bundle) {
    texts.forEach((name, text) -> keep(bucket, ReleaseKeys.part(bundle, name), text));
  }

  private static void keep(Bucket bucket, Key key, String text) {
    boolean isThere =
        bucket.get(key, LIMIT).map(FetchedObject::text).filter(text::equals).isPresent();
    if (!isThere) {
      bucket.put(key, Upload.json(text), Condition.ALWAYS);
    }
  }
}
