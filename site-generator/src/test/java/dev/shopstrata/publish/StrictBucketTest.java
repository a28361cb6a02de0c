package dev.shopstrata.publish;

import dev.shopstrata.publish.bucket.Bucket;
import java.util.EnumSet;
import java.util.Set;

class StrictBucketTest extends BucketContract {
  private final StrictBucket strict = new StrictBucket();

  @Override
  Bucket open() {
    return strict;
  }

  @Override
  Set<Ability> abilities() {
    return EnumSet.allOf(Ability.class);
  }
}
