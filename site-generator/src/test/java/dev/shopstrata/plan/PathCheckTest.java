package dev.shopstrata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PathCheckTest {
  /** Whatever the paths and however they are split, what is not reported is unique. */
  @Property(tries = 300)
  void every_path_is_unique_or_reported(
      @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 50) int maxHashes) {
    List<OtherFile> files =
        IntStream.range(0, numbers.size())
            .mapToObj(
                i -> new OtherFile(path(numbers.get(i), i), "file " + i, Location.of("file " + i)))
            .toList();
    Problems problems = new Problems();

    new PathCheck(StoreId.of("acme"), problems, maxHashes)
        .check(new PathClaims(List.of(), files, List.of()));

    List<String> expected =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.path().folded(), TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() > 1)
            .map(entry -> "\"" + entry.getKey() + "\" is wanted by")
            .toList();
    List<String> reported = problems.sorted().stream().map(Problem::message).sorted().toList();
    assertThat(reported).hasSameSizeAs(expected);
    assertThat(reported)
        .zipSatisfy(expected, (message, start) -> assertThat(message).startsWith(start));
  }

  /** Equal numbers give paths that differ in case or Unicode form only. */
  private static SitePath path(int number, int index) {
    String name = "ä" + number;
    return SitePath.of(
        switch (index % 3) {
          case 0 -> name + "/Index.html";
          case 1 -> "a\u0308" + number + "/index.html";
          default -> name.toUpperCase(java.util.Locale.ROOT) + "/INDEX.html";
        });
  }
}
