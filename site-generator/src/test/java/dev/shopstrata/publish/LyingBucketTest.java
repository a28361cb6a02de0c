package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A store that takes conditions and ignores them: right in all else, so only a trial shows it. */
class LyingBucketTest extends BucketContract {
  private final StrictBucket liar = new StrictBucket().ignoringConditions();

  @Override
  Bucket open() {
    return liar;
  }

  @Override
  Set<Ability> abilities() {
    return EnumSet.of(Ability.HEADERS, Ability.DROPS_METADATA, Ability.CODE_POINT_ORDER);
  }

  @Test
  void it_says_nothing_when_it_overwrites() {
    bucket.put(KEY, html("first"), Condition.ABSENT);
    bucket.put(KEY, html("second"), Condition.ABSENT);
    assertThat(text(KEY)).isEqualTo("second");
  }
}
