package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import java.util.EnumSet;
import java.util.Set;

/** A web server makes its own headers, so a directory keeps none. */
class DirectoryBucketTest extends BucketContract {
  @Override
  Bucket open() {
    return new DirectoryBucket(temp.resolve("site"));
  }

  @Override
  Set<Ability> abilities() {
    return EnumSet.complementOf(EnumSet.of(Ability.HEADERS));
  }
}
