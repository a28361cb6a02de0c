package dev.shopstrata.catalog.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken snapshot per problem, and snapshots that people write by hand. */
class SnapshotDamageTest {
  private static final String TEAPOT = "{\"id\":\"a\",\"name\":{\"en\":\"Teapot\"}}\n";
  private static final String LAMP = "{\"id\":\"b\",\"name\":{\"en\":\"Lamp\"}}\n";

  @TempDir Path temp;
  private final Problems problems = new Problems();

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve(name), text);
  }

  private void head() throws IOException {
    write("snapshot.json", "{\"formatVersion\": \"1.0\", \"source\": \"by hand\"}\n");
  }

  /** The only problem, which keeps the snapshot from being opened. */
  private Problem error() {
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp).close())
        .isInstanceOf(ProblemException.class);
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0);
  }

  private String at(Problem problem) {
    return problem.at().toString().replace(temp.toString().replace('\\', '/') + "/", "");
  }

  @Test
  void a_snapshot_written_by_hand_needs_little() throws IOException {
    head();
    write(
        "products.ndjson",
        "{\"id\":\"a\",\"name\":{\"en\":\"Teapot\"},\"prices\":[{\"currency\":\"EUR\",\"value\":12.50}]}\r\n"
            + "\n"
            + "{\"name\":{\"en\":\"Lamp\"},\"id\":\"b\",\"published\":false,"
            + "\"variants\":[{\"id\":\"b-1\"}],\"$custom\":{\"depth\":1.10,\"tags\":[1]}}");
    write("categories.ndjson", "{\"id\":\"home\",\"name\":{\"en\":\"Home\"}}\n");
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(problems.sorted()).isEmpty();
      Product teapot = snapshot.product(0);
      assertThat(teapot.published()).isTrue();
      assertThat(teapot.kind()).isEqualTo(ProductKind.SIMPLE);
      assertThat(teapot.prices().get(0).value()).isEqualTo("12.50");
      Product lamp = snapshot.product(1);
      assertThat(lamp.published()).isFalse();
      assertThat(lamp.kind()).isEqualTo(ProductKind.CONFIGURABLE);
      assertThat(lamp.custom())
          .containsEntry("depth", new BigDecimal("1.10"))
          .containsEntry("tags", List.of(1L));
      Category home = snapshot.categories().get(0);
      assertThat(home.published()).isTrue();
      assertThat(home.order()).isEqualTo("0");
    }
  }

  @Test
  void a_part_packed_by_a_common_tool_is_read() throws IOException {
    head();
    Files.write(
        temp.resolve("products-0001.ndjson.zst"),
        Zstd.compress((TEAPOT + LAMP).getBytes(StandardCharsets.UTF_8)));
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.product(1).name().byTag()).containsEntry("en", "Lamp");
    }
  }

  @Test
  void a_part_of_one_large_frame_is_read() throws IOException {
    head();
    byte[] noise = new byte[400_000];
    new Random(1).nextBytes(noise);
    String lines =
        TEAPOT + LAMP.replace("Lamp", HexFormat.of().formatHex(noise)) + LAMP.replace("b", "c");
    Files.write(
        temp.resolve("products-0001.ndjson.zst"),
        Zstd.compress(lines.getBytes(StandardCharsets.UTF_8)));
    assertThat(temp.resolve("products-0001.ndjson.zst").toFile().length()).isGreaterThan(300_000);
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.product(2).name().byTag()).containsEntry("en", "Lamp");
      assertThat(snapshot.product(1).name().byTag().get("en")).hasSize(800_000);
    }
  }

  @Test
  void a_missing_snapshot_json_is_told() {
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_NOT_FOUND);
    assertThat(at(problem)).isEqualTo("snapshot.json");
    assertThat(problem.fix()).startsWith("give the directory or archive");
  }

  @Test
  void a_place_without_anything_is_told() {
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp.resolve("nowhere")).close())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("snapshot-not-found: there is no snapshot here");
  }

  @Test
  void an_archive_that_is_none_is_told() throws IOException {
    write("catalog.zip", "PK or not");
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp.resolve("catalog.zip")).close())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it is no zip archive");
  }

  @Test
  void an_invalid_head_is_told_with_its_line() throws IOException {
    write("snapshot.json", "{\"formatVersion\": \"1.0\",\n \"asOf\": \"yesterday\"}");
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_HEAD_INVALID);
    assertThat(problem.message()).contains("not an instant such as 2026-11-27T00:00:00Z");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.fix()).isEqualTo("correct the file, or make the snapshot anew");
  }

  @Test
  void a_head_whose_part_lies_elsewhere_is_refused() throws IOException {
    write(
        "snapshot.json",
        "{\"formatVersion\": \"1.0\", \"products\": [{\"file\": \"../a.ndjson\"}]}");
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_HEAD_INVALID);
    assertThat(problem.message()).contains("\"../a.ndjson\" is no name of a snapshot file");
  }

  @Test
  void a_newer_major_version_is_refused_whatever_else_it_says() throws IOException {
    write("snapshot.json", "{\"formatVersion\": \"2.0\", \"products\": {\"all\": true}}");
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_VERSION_UNSUPPORTED);
    assertThat(problem.message())
        .isEqualTo("this snapshot has format version 2.0, but this release reads 1.x");
    assertThat(problem.fix())
        .isEqualTo("update Shopstrata, or make the snapshot with this release");
  }

  @Test
  void a_newer_minor_version_is_read() throws IOException {
    write("snapshot.json", "{\"formatVersion\": 1.7}");
    write("products.ndjson", TEAPOT);
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.productCount()).isEqualTo(1);
    }
  }

  @Test
  void a_changed_part_is_told() throws IOException {
    SyntheticCatalog.of(20).write(temp);
    Path part = temp.resolve("products-0001.ndjson.zst");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 1;
    Files.write(part, bytes);
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(at(problem)).isEqualTo("products-0001.ndjson.zst");
    assertThat(problem.message()).contains("its SHA-256 is ").contains("snapshot.json says ");
    assertThat(problem.fix()).startsWith("make the snapshot anew, or fetch it again");
  }

  @Test
  void a_missing_part_is_told() throws IOException {
    SyntheticCatalog.of(20).write(temp);
    Files.delete(temp.resolve("categories.ndjson"));
    assertThat(error().message()).endsWith("snapshot.json lists it, but it is not there");
  }

  @Test
  void a_part_that_was_cut_off_is_told_without_digests_too() throws IOException {
    SyntheticCatalog.of(20).write(temp.resolve("whole"));
    byte[] bytes = Files.readAllBytes(temp.resolve("whole/products-0001.ndjson.zst"));
    Files.write(temp.resolve("products-0001.ndjson.zst"), Arrays.copyOf(bytes, bytes.length - 10));
    head();
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(problem.message()).contains("it is no zstd data, or was cut off");
  }

  @Test
  void a_part_with_another_number_of_records_is_told() throws IOException {
    write(
        "snapshot.json",
        "{\"formatVersion\": \"1.0\", \"products\": [{\"file\": \"p.ndjson\", \"count\": 3}]}");
    write("p.ndjson", TEAPOT + LAMP);
    assertThat(error().message()).endsWith("it has 2 records, snapshot.json says 3");
  }

  @Test
  void an_unreadable_line_is_told_with_its_number() throws IOException {
    head();
    write("products.ndjson", TEAPOT + "{\"id\": \"b\", \"name\": }\n");
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_RECORD_INVALID);
    assertThat(at(problem)).startsWith("products.ndjson:2:");
    assertThat(problem.message()).startsWith("this line is no record: ");
    assertThat(problem.fix()).startsWith("correct the line");
  }

  @Test
  void a_key_that_is_there_twice_is_told() throws IOException {
    head();
    write("products.ndjson", "{\"id\":\"a\",\"id\":\"b\",\"name\":{\"en\":\"x\"}}");
    assertThat(error().message()).contains("Duplicate field 'id'");
  }

  @Test
  void a_field_of_the_wrong_type_is_named() throws IOException {
    head();
    write(
        "products.ndjson",
        "{\"id\":\"a\",\"name\":{\"en\":\"x\"},\"offers\":[{\"from\":\"now\"}]}");
    assertThat(error().message()).contains("in \"offers.from\"").contains("not an instant");
  }

  @Test
  void all_faults_of_all_products_are_told_together() throws IOException {
    head();
    write(
        "products.ndjson",
        """
        {"id":"a","prices":[{"currency":"EUR","value":"12,50"}]}
        {"id":" ","name":{"en":"x"}}
        """);
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp).close())
        .isInstanceOf(ProblemException.class);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "product \"a\" can't be used: it has no \"name\"",
            "product \"a\" can't be used: the price's \"value\" is \"12,50\", not a decimal number",
            "product \" \" can't be used: it has no \"id\"");
  }

  @Test
  void products_out_of_order_and_twice_are_told() throws IOException {
    head();
    write("products-1.ndjson", LAMP);
    write("products-2.ndjson", TEAPOT + TEAPOT);
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp).close())
        .isInstanceOf(ProblemException.class);
    assertThat(problems.sorted())
        .extracting(p -> at(p) + " " + p.code().text() + " " + p.message() + ": " + p.fix())
        .containsExactly(
            "products-2.ndjson:1 snapshot-unsorted product \"a\" stands after \"b\": sort the lines"
                + " by id, in code-point order",
            "products-2.ndjson:2 snapshot-unsorted product \"a\" is here twice: remove one of the"
                + " two lines");
  }

  @Test
  void a_category_above_its_parent_is_told() throws IOException {
    head();
    write(
        "categories.ndjson",
        """
        {"id":"tea","parent":"home","name":{"en":"Tea"}}
        {"id":"home","name":{"en":"Home"}}
        """);
    Problem problem = error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_UNSORTED);
    assertThat(problem.message())
        .isEqualTo("the parent \"home\" of category \"tea\" is not above it");
  }

  @Test
  void an_unknown_field_is_a_warning_told_once_and_every_time() throws IOException {
    head();
    String line =
        "\"name\":{\"en\":\"x\"},\"prices\":[{\"currency\":\"EUR\",\"value\":\"1\",\"vat\":1}]}\n";
    write("products.ndjson", "{\"id\":\"a\"," + line + "{\"id\":\"b\"," + line);
    Path index = temp.resolve("work/index.bin");
    for (int run = 0; run < 2; run++) {
      Problems told = new Problems();
      try (Snapshot snapshot = new SnapshotReader(told).open(temp, index)) {
        assertThat(snapshot.product(1).prices()).hasSize(1);
      }
      assertThat(told.sorted()).hasSize(1);
      Problem problem = told.sorted().get(0);
      assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_FIELD_UNKNOWN);
      assertThat(problem.message()).startsWith("the field \"prices.vat\" is not part");
      assertThat(at(problem)).isEqualTo("products.ndjson:1");
      assertThat(problem.fix()).isEqualTo("correct its name, or put it under \"$custom\"");
    }
  }

  @Test
  void a_damaged_or_foreign_index_is_made_anew() throws IOException {
    SyntheticCatalog.of(30).write(temp);
    Path index = temp.resolve("index.bin");
    byte[] bytes = Files.readAllBytes(index);
    bytes[200] ^= 1;
    Files.write(index, bytes);
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.product(29)).isEqualTo(SyntheticCatalog.of(30).product(29));
    }
    SyntheticCatalog.of(10).write(temp.resolve("other"));
    Files.copy(temp.resolve("other/index.bin"), index, StandardCopyOption.REPLACE_EXISTING);
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.productCount()).isEqualTo(30);
    }
  }
}
