package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.publish.bucket.AdaptiveWidth;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TransfersTest {
  private final AdaptiveWidth width = new AdaptiveWidth(4);

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_barrier_waits_for_everything_begun() {
    AtomicInteger done = new AtomicInteger();
    try (Transfers transfers = new Transfers(width, () -> {})) {
      CountDownLatch together = new CountDownLatch(4);
      for (int i = 0; i < 4; i++) {
        transfers.run(
            () -> {
              together.countDown();
              await(together);
              done.incrementAndGet();
            });
      }
      transfers.barrier();
      assertThat(done).hasValue(4);
    }
  }

  @Test
  void nothing_begins_after_a_failure() {
    AtomicInteger begun = new AtomicInteger();
    try (Transfers transfers = new Transfers(width, () -> {})) {
      transfers.run(
          () -> {
            throw new IllegalStateException("full");
          });
      assertThatThrownBy(transfers::barrier).hasMessage("full");
      assertThatThrownBy(() -> transfers.run(begun::incrementAndGet)).hasMessage("full");
      assertThat(begun).hasValue(0);
    }
  }

  @Test
  void an_error_of_the_machine_stops_the_group_too() {
    try (Transfers transfers = new Transfers(width, () -> {})) {
      transfers.run(
          () -> {
            throw new OutOfMemoryError("no heap");
          });
      assertThatThrownBy(transfers::barrier).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void no_more_run_side_by_side_than_a_busy_bucket_bears() {
    width.busy();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Transfers transfers = new Transfers(width, () -> {})) {
      for (int i = 0; i < 200; i++) {
        transfers.run(
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              Thread.onSpinWait();
              running.decrementAndGet();
            });
      }
      transfers.barrier();
    }
    assertThat(most.get()).isBetween(1, 2);
  }
}
