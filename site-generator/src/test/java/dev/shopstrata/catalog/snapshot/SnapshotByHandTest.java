package dev.shopstrata.catalog.snapshot;

import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.LAMP;
import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.TEAPOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots that people write and pack by hand, and what is made anew beside them. */
class SnapshotByHandTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private HandwrittenSnapshot files;

  @BeforeEach
  void open() {
    files = new HandwrittenSnapshot(temp, problems);
  }

  @Test
  void a_snapshot_written_by_hand_needs_little() throws IOException {
    files.head();
    files.write(
        "products.ndjson",
        "{\"id\":\"a\",\"name\":{\"en\":\"Teapot\"},\"prices\":[{\"currency\":\"EUR\",\"value\":12.50}]}\r\n"
            + "\n"
            + "{\"name\":{\"en\":\"Lamp\"},\"id\":\"b\",\"published\":false,"
            + "\"variants\":[{\"id\":\"b-1\"}],\"$custom\":{\"depth\":1.10,\"tags\":[1]}}");
    files.write("categories.ndjson", "{\"id\":\"home\",\"name\":{\"en\":\"Home\"}}\n");
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
    files.head();
    Files.write(
        temp.resolve("products-0001.ndjson.zst"),
        Zstd.compress((TEAPOT + LAMP).getBytes(StandardCharsets.UTF_8)));
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.product(1).name().byTag()).containsEntry("en", "Lamp");
    }
  }

  @Test
  void a_part_of_one_large_frame_is_read() throws IOException {
    files.head();
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
  void a_newer_minor_version_is_read() throws IOException {
    files.write("snapshot.json", "{\"formatVersion\": 1.7}");
    files.write("products.ndjson", TEAPOT);
    try (Snapshot snapshot = new SnapshotReader(problems).open(temp)) {
      assertThat(snapshot.productCount()).isEqualTo(1);
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
