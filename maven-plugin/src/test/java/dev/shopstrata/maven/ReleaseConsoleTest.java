package dev.shopstrata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.StorePlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReleaseConsoleTest {
  @Test
  void a_plan_says_why_files_are_written_and_what_it_costs() {
    assertThat(ReleaseConsole.text(plan(List.of("/p/cup/", "/p/cup"), false, 0.004)))
        .isEqualTo(
            "plan: delta, files: 2 content, 9 same; to send: 2, 12 kB; to copy: 2;"
                + " purges: 2 in 1 call, up to $0.01");
  }

  @Test
  void an_edge_that_forgets_all_and_one_that_forgets_nothing_are_told_apart() {
    assertThat(ReleaseConsole.text(plan(List.of(), true, 0)))
        .endsWith("the edge forgets everything");
    assertThat(ReleaseConsole.text(plan(List.of(), false, 0))).endsWith("to copy: 2");
  }

  private static StorePlan plan(List<String> urls, boolean everything, double dollars) {
    return new StorePlan(
        "acme-de",
        2,
        "aa",
        "bb",
        "delta",
        new TreeMap<>(Map.of("content", 2L, "same", 9L)),
        2,
        12_345,
        2,
        new StorePlan.Purges(urls, List.of(), everything, 1, dollars));
  }
}
