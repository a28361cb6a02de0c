package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitRunnerTest {
  @Test
  void runs_every_unit_once_on_many_threads() {
    List<Integer> seen = new CopyOnWriteArrayList<>();
    new UnitRunner(8).run(1000, seen::add);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void one_thread_is_the_callers_thread_in_order() {
    List<Integer> seen = new CopyOnWriteArrayList<>();
    ConcurrentSkipListSet<String> threads = new ConcurrentSkipListSet<>();
    new UnitRunner(1)
        .run(
            5,
            i -> {
              seen.add(i);
              threads.add(Thread.currentThread().getName());
            });
    assertThat(seen).containsExactly(0, 1, 2, 3, 4);
    assertThat(threads).containsExactly(Thread.currentThread().getName());
  }

  @Test
  void a_failure_ends_the_run_and_reaches_the_caller() {
    List<Integer> seen = new CopyOnWriteArrayList<>();
    assertThatThrownBy(
            () ->
                new UnitRunner(4)
                    .run(
                        100_000,
                        i -> {
                          if (i == 10) {
                            throw new IllegalStateException("unit 10");
                          }
                          seen.add(i);
                        }))
        .hasMessage("unit 10");
    assertThat(seen).hasSizeLessThan(100_000);
  }
}
