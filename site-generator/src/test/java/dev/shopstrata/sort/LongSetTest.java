package dev.shopstrata.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The set holds what a set of the platform holds. */
class LongSetTest {
  @Property(tries = 50)
  void it_is_a_set(@ForAll long[] values) {
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    for (long value : values) {
      assertThat(set.add(value)).isEqualTo(expected.add(value));
    }
    for (long value : values) {
      assertThat(set.contains(value)).isTrue();
      assertThat(set.contains(value + 1)).isEqualTo(expected.contains(value + 1));
    }
  }

  @Property(tries = 1)
  void it_grows_and_knows_zero() {
    LongSet set = new LongSet();
    for (long value = 0; value < 100_000; value++) {
      set.add(value);
    }
    for (long value = 0; value < 100_000; value++) {
      assertThat(set.contains(value)).isTrue();
    }
    assertThat(set.contains(100_000)).isFalse();
  }
}
