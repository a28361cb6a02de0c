package dev.shopstrata.publish;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;

/** Where the bytes of files come from that a release lacks. */
interface FileSource {
  /** Makes the object. */
  void put(SiteFile file, Key key, ObjectHeaders headers, Condition condition);

  /** Makes the object of the file in an encoding, unless it is no smaller for it. */
  boolean putEncoded(SiteFile file, Encoding encoding, Key key, ObjectHeaders headers);
}
