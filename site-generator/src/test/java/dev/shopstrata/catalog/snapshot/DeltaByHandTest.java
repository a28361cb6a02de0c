package dev.shopstrata.catalog.snapshot;

import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.LAMP;
import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.TEAPOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deltas that somebody typed, well or badly. */
class DeltaByHandTest {
  private static final String KITCHEN = "{\"id\":\"kitchen\",\"name\":{\"en\":\"Kitchen\"}}\n";
  private static final String POTS =
      "{\"id\":\"pots\",\"parent\":\"kitchen\",\"name\":{\"en\":\"Pots\"}}\n";

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private HandwrittenSnapshot files;

  @BeforeEach
  void snapshot() throws IOException {
    files = new HandwrittenSnapshot(temp, problems);
    files.head();
    files.write("products.ndjson", TEAPOT + LAMP);
    files.write("categories.ndjson", KITCHEN + POTS);
  }

  private Snapshot open() {
    return new SnapshotReader(problems).open(temp);
  }

  @Test
  void a_line_replaces_the_record_of_its_id_or_takes_it_away() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write(
        "delta-0001/products.ndjson",
        """
        {"id": "a", "$removed": true}
        {"id":"b","name":{"en":"Desk lamp"}}
        {"id":"c","name":{"en":"Chair"}}
        """);
    try (Snapshot snapshot = open()) {
      assertThat(problems.sorted()).isEmpty();
      assertThat(snapshot.productCount()).isEqualTo(2);
      assertThat(snapshot.ordinal("a")).isEmpty();
      assertThat(snapshot.product(0).name().byTag()).containsEntry("en", "Desk lamp");
      assertThat(snapshot.productId(1)).isEqualTo("c");
      assertThat(snapshot.productPlace(0).toString()).endsWith("delta-0001/products.ndjson:2");
    }
  }

  @Test
  void the_newest_delta_counts() throws IOException {
    files.deltaHead("delta-0001", ", \"asOf\": \"2026-01-01T00:00:00Z\"");
    files.write("delta-0001/products.ndjson", "{\"id\":\"b\",\"$removed\":true}\n");
    files.deltaHead("delta-0002", "");
    files.write("delta-0002/products.ndjson", LAMP);
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.ordinal("b")).hasValue(1);
      assertThat(snapshot.deltas()).isEqualTo(2);
      assertThat(snapshot.head().asOf()).hasToString("2026-01-01T00:00:00Z");
      assertThat(snapshot.head().source()).isEqualTo("by hand");
    }
  }

  @Test
  void replaced_categories_stay_where_they_are_and_new_ones_come_last() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write(
        "delta-0001/categories.ndjson",
        "{\"id\":\"garden\",\"name\":{\"en\":\"Garden\"}}\n"
            + KITCHEN.replace("Kitchen", "Cooking")
            + "{\"id\":\"pots\",\"$removed\":true}\n");
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.categories())
          .extracting(Category::id)
          .containsExactly("kitchen", "garden");
      assertThat(snapshot.categories().get(0).name().byTag()).containsEntry("en", "Cooking");
      assertThat(snapshot.categoryPlace("garden").toString())
          .endsWith("delta-0001/categories.ndjson:1");
      assertThat(snapshot.categoryPlace("kitchen").toString())
          .endsWith("delta-0001/categories.ndjson:2");
    }
  }

  @Test
  void reviews_are_replaced_by_product_and_id() throws IOException {
    files.write(
        "reviews.ndjson",
        """
        {"id":"1","productId":"a","title":"Good"}
        {"id":"2","productId":"a","title":"Bad"}
        {"id":"1","productId":"b","title":"Bright"}
        """);
    files.deltaHead("delta-0001", "");
    files.write(
        "delta-0001/reviews.ndjson",
        """
        {"id":"1","productId":"a","$removed":true}
        {"id":"2","productId":"a","title":"Better"}
        """);
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.reviews())
          .toIterable()
          .extracting("title")
          .isEqualTo(List.of("Better", "Bright"));
    }
  }

  @Test
  void an_archive_has_its_deltas_too() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write("delta-0001/products.ndjson", "{\"id\":\"a\",\"$removed\":true}\n");
    Path zip = temp.resolve("catalog.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> walk = Files.walk(temp)) {
      for (Path file : walk.filter(f -> Files.isRegularFile(f) && !f.equals(zip)).toList()) {
        out.putNextEntry(new ZipEntry("in/" + temp.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    try (Snapshot snapshot = new SnapshotReader(problems).open(zip)) {
      assertThat(snapshot.productCount()).isEqualTo(1);
      assertThat(snapshot.productId(0)).isEqualTo("b");
    }
  }

  @Test
  void the_digest_is_that_of_what_sha256sum_prints() throws IOException {
    files.write("lines", "");
    StringBuilder printed = new StringBuilder();
    for (String name : List.of("snapshot.json", "products.ndjson", "categories.ndjson")) {
      printed.append(Digest.of(Files.readAllBytes(temp.resolve(name)))).append("  " + name + "\n");
    }
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.digest()).isEqualTo(Digest.of(printed.toString()));
    }
  }

  @Test
  void a_full_snapshot_takes_the_place_of_deltas_as_well() throws IOException {
    files.deltaHead("delta-0001", "");
    SyntheticCatalog.of(3).write(temp);
    assertThat(temp.resolve("delta-0001")).doesNotExist();
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.productCount()).isEqualTo(3);
    }
  }

  @Test
  void a_delta_of_another_state_is_told_with_the_digest_to_write() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write("products.ndjson", TEAPOT);
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_DELTA_MISFIT);
    assertThat(files.at(problem)).isEqualTo("delta-0001/delta.json");
    assertThat(problem.message()).startsWith("it applies to ").contains("…, but the snapshot is ");
    assertThat(problem.fix()).contains("write \"appliesTo\": \"");
  }

  @Test
  void a_delta_that_names_nothing_is_told() throws IOException {
    files.write("delta-0001/delta.json", "{\"formatVersion\": \"1.0\"}");
    assertThat(files.error().message()).isEqualTo("it does not say what it applies to");
  }

  @Test
  void a_changed_delta_makes_the_next_one_misfit() throws IOException {
    files.deltaHead("delta-0001", "");
    files.deltaHead("delta-0002", "");
    files.write("delta-0001/products.ndjson", LAMP);
    Problem problem = files.error();
    assertThat(files.at(problem)).isEqualTo("delta-0002/delta.json");
    assertThat(problem.message()).contains("the snapshot with the deltas up to \"delta-0001\" is");
  }

  @Test
  void a_gap_is_told() throws IOException {
    files.deltaHead("delta-0001", "");
    files.deltaHead("delta-0002", "");
    files.deltaHead("delta-0003", "");
    Files.move(temp.resolve("delta-0002"), temp.resolve("elsewhere"));
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_DELTA_MISSING);
    assertThat(problem.message()).isEqualTo("there is no \"delta-0002\" before \"delta-0003\"");
  }

  @Test
  void a_folder_with_another_name_is_told() throws IOException {
    files.deltaHead("delta-1", "");
    assertThat(files.error().message())
        .isEqualTo("\"delta-1\" is no name of a delta: the next one is \"delta-0001\"");
  }

  @Test
  void a_delta_without_a_head_is_told() throws IOException {
    files.write("delta-0001/products.ndjson", LAMP);
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(files.at(problem)).isEqualTo("delta-0001/delta.json");
  }

  @Test
  void a_damaged_part_is_told() throws IOException {
    files.deltaHead(
        "delta-0001",
        ", \"products\": [{\"file\": \"p.ndjson\", \"sha256\": \"" + "0".repeat(64) + "\"}]");
    files.write("delta-0001/p.ndjson", LAMP);
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(files.at(problem)).isEqualTo("delta-0001/p.ndjson");
    assertThat(problem.message()).contains("…, delta.json says 000000000000…");
  }

  @Test
  void a_bad_record_is_told_with_its_line() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write("delta-0001/products.ndjson", "{\"id\":\"a\",\"$removed\":true}\n{\"id\":\"b\"}\n");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_RECORD_INVALID);
    assertThat(files.at(problem)).isEqualTo("delta-0001/products.ndjson:2");
  }

  @Test
  void a_parent_that_is_taken_away_is_missed() throws IOException {
    files.deltaHead("delta-0001", "");
    files.write("delta-0001/categories.ndjson", "{\"id\":\"kitchen\",\"$removed\":true}\n");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_UNSORTED);
    assertThat(problem.message())
        .isEqualTo("with this delta the parent \"kitchen\" of category \"pots\" is not above it");
  }

  @Test
  void an_order_that_leaves_a_category_out_is_told() throws IOException {
    files.deltaHead("delta-0001", ", \"categoryOrder\": [\"kitchen\"]");
    assertThat(files.error().message())
        .isEqualTo("\"categoryOrder\" doesn't name every category once: \"pots\" is left out");
  }
}
