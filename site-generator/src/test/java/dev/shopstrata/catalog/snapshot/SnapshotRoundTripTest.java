package dev.shopstrata.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotRoundTripTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();

  private Snapshot open(Path path) {
    return new SnapshotReader(problems).open(path);
  }

  @Test
  void every_product_comes_back_as_it_was_written_in_any_order() {
    SyntheticCatalog catalog = SyntheticCatalog.of(300);
    SnapshotHead written = catalog.write(temp.resolve("s"));
    try (Snapshot snapshot = open(temp.resolve("s"))) {
      assertThat(problems.sorted()).isEmpty();
      assertThat(snapshot.head()).isEqualTo(written);
      assertThat(snapshot.productCount()).isEqualTo(300);
      for (int i = 299; i >= 0; i--) {
        assertThat(snapshot.product(i)).isEqualTo(catalog.product(i));
        assertThat(snapshot.productId(i)).isEqualTo(SyntheticCatalog.productId(i));
        assertThat(snapshot.ordinal(SyntheticCatalog.productId(i))).hasValue(i);
        assertThat(snapshot.recordDigest(i)).isEqualTo(Digest.of(snapshot.line(i)));
      }
      assertThat(snapshot.ordinal("p-0000000")).isEmpty();
      assertThat(snapshot.ordinal("zzz")).isEmpty();
      assertThat(snapshot.categories()).isEqualTo(catalog.categories());
    }
  }

  @Test
  void a_cursor_gives_its_range_in_order() {
    SyntheticCatalog catalog = SyntheticCatalog.of(200);
    catalog.write(temp.resolve("s"));
    try (Snapshot snapshot = open(temp.resolve("s"))) {
      List<Integer> ordinals = new ArrayList<>();
      ProductCursor cursor = snapshot.products(57, 160);
      while (cursor.advance()) {
        ordinals.add(cursor.ordinal());
        assertThat(cursor.product()).isEqualTo(catalog.product(cursor.ordinal()));
        assertThat(cursor.digest()).isEqualTo(Digest.of(cursor.line()));
      }
      assertThat(ordinals).hasSize(103).startsWith(57).endsWith(159).isSorted();
      List<String> all = new ArrayList<>();
      snapshot.forEachProduct((ordinal, product) -> all.add(product.id()));
      assertThat(all).hasSize(200);
    }
  }

  @Test
  void an_archive_is_read_where_it_lies() throws IOException {
    SyntheticCatalog.of(50).write(temp.resolve("s"));
    Path zip = temp.resolve("catalog.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.list(temp.resolve("s"))) {
      for (Path file : files.sorted().toList()) {
        out.putNextEntry(new ZipEntry("META-INF/storefront/catalog/" + file.getFileName()));
        Files.copy(file, out);
      }
    }
    try (Snapshot snapshot = open(zip)) {
      assertThat(snapshot.product(49)).isEqualTo(SyntheticCatalog.of(50).product(49));
    }
  }

  @Test
  void without_an_index_the_snapshot_reads_the_same() throws IOException {
    SyntheticCatalog.of(120).write(temp.resolve("s"));
    byte[] stored = Files.readAllBytes(temp.resolve("s/index.bin"));
    Files.delete(temp.resolve("s/index.bin"));
    try (Snapshot snapshot = open(temp.resolve("s"))) {
      assertThat(snapshot.product(77)).isEqualTo(SyntheticCatalog.of(120).product(77));
    }
    Path kept = temp.resolve("kept/index.bin");
    Path work = Files.createDirectories(temp.resolve("work"));
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp.resolve("s"), kept, work)) {
      assertThat(snapshot.productCount()).isEqualTo(120);
    }
    assertThat(Files.readAllBytes(kept)).isEqualTo(stored);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void writing_the_same_records_again_touches_no_file() throws IOException {
    Path directory = temp.resolve("s");
    SyntheticCatalog.of(60).write(directory);
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, old);
      }
    }
    Files.writeString(directory.resolve("stale.ndjson"), "");
    SyntheticCatalog.of(60).write(directory);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files)
          .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(old))
          .noneMatch(file -> file.endsWith("stale.ndjson"));
    }
    assertThat(temp).isDirectoryNotContaining("glob:**.staging");
  }

  @Test
  void lines_have_their_keys_in_order_and_leave_out_what_is_absent() {
    SyntheticCatalog.of(1).write(temp.resolve("s"));
    try (Snapshot snapshot = open(temp.resolve("s"))) {
      String line = new String(snapshot.line(0), StandardCharsets.UTF_8);
      assertThat(line)
          .startsWith("{\"id\":\"p-00000000\",\"sku\":\"sku-0\",\"slug\":{\"de-DE\":")
          .doesNotContain("null", "[]", "{}", "relations")
          .contains("\"$custom\":{\"note\":\"made up\"}}");
    }
  }

  @Test
  void reviews_and_quarantined_records_are_kept() throws IOException {
    List<Review> reviews =
        List.of(
            new Review("1", "a", "Good", null, "4.5", "Kim", Instant.parse("2026-01-02T03:04:05Z")),
            new Review("2", "a", null, "Bad", "1", null, Instant.parse("2026-01-02T03:04:06Z")));
    Iterator<QuarantinedRecord> refused =
        List.of(new QuarantinedRecord("Product.json", 7, "it has no \"name\"", "{}")).iterator();
    SnapshotHead head =
        new SnapshotWriter()
            .write(
                temp.resolve("s"),
                new SnapshotOrigin(
                    "test", new NormalizerId("test", "1"), Optional.empty(), List.of(), List.of()),
                SyntheticCatalog.of(2).iterator(),
                List.of(),
                reviews.iterator(),
                refused);
    assertThat(head.quarantined()).isEqualTo(1);
    assertThat(head.locales()).isEqualTo(SyntheticCatalog.LOCALES);
    assertThat(head.currencies()).isEqualTo(SyntheticCatalog.CURRENCIES);
    assertThat(head.dataAsOf()).isEmpty();
    assertThat(temp.resolve("s/quarantine.ndjson"))
        .hasContent(
            "{\"file\":\"Product.json\",\"position\":7,\"reason\":\"it has no \\\"name\\\"\",\"raw\":\"{}\"}");
    try (Snapshot snapshot = open(temp.resolve("s"))) {
      assertThat(snapshot.reviews()).toIterable().containsExactlyElementsOf(reviews);
    }
  }

  @Test
  void the_writer_refuses_records_out_of_order() {
    List<Product> products =
        List.of(SyntheticCatalog.of(2).product(1), SyntheticCatalog.of(2).product(0));
    assertThatThrownBy(
            () ->
                new SnapshotWriter()
                    .write(
                        temp.resolve("s"),
                        new SnapshotOrigin(
                            "t",
                            new NormalizerId("t", "1"),
                            Optional.empty(),
                            List.of(),
                            List.of()),
                        products.iterator(),
                        List.of(),
                        List.<Review>of().iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"p-00000000\" comes after \"p-00000001\"");
    assertThat(temp).isEmptyDirectory();
  }
}
