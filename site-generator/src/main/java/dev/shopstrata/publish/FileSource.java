package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Key;

/** Where the bytes of files come from that a release lacks. */
interface FileSource {
  /** Makes the object. */
  void put(SiteFile file, Key key);
}
