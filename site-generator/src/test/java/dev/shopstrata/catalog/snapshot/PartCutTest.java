package dev.shopstrata.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PartCutTest {
  private static final int IDS = 20_000;

  private static Product product(String id) {
    return CatalogJson.value(
        CatalogJson.tree(Map.of("id", id, "name", Map.of("en", id))), Product.class);
  }

  private static List<Digest> parts(Path directory, NavigableSet<Integer> numbers) {
    SnapshotHead head =
        new SnapshotWriter()
            .write(
                directory,
                new SnapshotOrigin(
                    "t",
                    new NormalizerId("t", "1"),
                    Optional.empty(),
                    List.of("en"),
                    List.of("EUR")),
                numbers.stream().map(n -> product(SyntheticCatalog.productId(n))).iterator(),
                List.of(),
                List.<Review>of().iterator());
    assertThat(head.products().stream().mapToInt(SnapshotPart::count).sum())
        .isEqualTo(numbers.size());
    return head.products().stream().map(SnapshotPart::sha256).collect(Collectors.toList());
  }

  @Property(tries = 10)
  void an_insertion_changes_at_most_one_part_into_two(
      @ForAll @IntRange(max = IDS - 1) int inserted, @ForAll @IntRange(min = 2, max = 9) int step)
      throws IOException {
    Path temp = Files.createTempDirectory("parts");
    try {
      NavigableSet<Integer> before =
          IntStream.range(0, IDS)
              .filter(n -> n % step != 0 && n != inserted)
              .boxed()
              .collect(Collectors.toCollection(TreeSet::new));
      List<Digest> old = parts(temp.resolve("a"), before);
      before.add(inserted);
      List<Digest> now = parts(temp.resolve("b"), before);
      assertThat(now.stream().filter(part -> !old.contains(part)).count()).isBetween(1L, 2L);
      assertThat(old.stream().filter(part -> !now.contains(part)).count()).isLessThanOrEqualTo(1);
    } finally {
      delete(temp);
    }
  }

  @Property(tries = 1)
  void parts_have_about_4096_records() {
    long cuts =
        IntStream.range(0, 1_000_000)
            .filter(n -> PartCut.isAfter(SyntheticCatalog.productId(n)))
            .count();
    assertThat(cuts).isBetween(200L, 290L);
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
