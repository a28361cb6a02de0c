package dev.shopstrata.publish.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdaptiveWidthTest {
  private final AdaptiveWidth width = new AdaptiveWidth(8);

  private void enter(int times) {
    for (int i = 0; i < times; i++) {
      width.enter();
    }
  }

  private void leave(int times) {
    for (int i = 0; i < times; i++) {
      width.leave();
    }
  }

  private void well(int times) {
    for (int i = 0; i < times; i++) {
      width.well();
    }
  }

  @Test
  void it_halves_once_for_all_that_were_told_together() {
    enter(8);
    for (int i = 0; i < 8; i++) {
      width.busy();
    }
    assertThat(width.now()).isEqualTo(4);
    leave(5);
    width.busy();
    assertThat(width.now()).isEqualTo(2);
  }

  @Test
  void it_never_falls_below_one() {
    for (int i = 0; i < 10; i++) {
      width.busy();
    }
    assertThat(width.now()).isEqualTo(1);
    enter(1);
    leave(1);
  }

  @Test
  void it_grows_by_one_for_as_many_good_operations_as_it_is_wide_and_no_wider_than_at_first() {
    width.busy();
    well(4);
    assertThat(width.now()).isEqualTo(5);
    well(4);
    assertThat(width.now()).isEqualTo(5);
    well(1);
    assertThat(width.now()).isEqualTo(6);
    well(1000);
    assertThat(width.now()).isEqualTo(8);
  }
}
