package dev.shopstrata.catalog.snapshot;

import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.LAMP;
import static dev.shopstrata.catalog.snapshot.HandwrittenSnapshot.TEAPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken head or part per problem. */
class SnapshotDamageTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private HandwrittenSnapshot files;

  @BeforeEach
  void open() {
    files = new HandwrittenSnapshot(temp, problems);
  }

  @Test
  void a_missing_snapshot_json_is_told() {
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_NOT_FOUND);
    assertThat(files.at(problem)).isEqualTo("snapshot.json");
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
    files.write("catalog.zip", "PK or not");
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp.resolve("catalog.zip")).close())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("it is no zip archive");
  }

  @Test
  void an_invalid_head_is_told_with_its_line() throws IOException {
    files.write("snapshot.json", "{\"formatVersion\": \"1.0\",\n \"asOf\": \"yesterday\"}");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_HEAD_INVALID);
    assertThat(problem.message()).contains("not an instant such as 2026-11-27T00:00:00Z");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.fix()).isEqualTo("correct the file, or make the snapshot anew");
  }

  @Test
  void a_head_whose_part_lies_elsewhere_is_refused() throws IOException {
    files.write(
        "snapshot.json",
        "{\"formatVersion\": \"1.0\", \"products\": [{\"file\": \"../a.ndjson\"}]}");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_HEAD_INVALID);
    assertThat(problem.message()).contains("\"../a.ndjson\" is no name of a snapshot file");
  }

  @Test
  void a_newer_major_version_is_refused_whatever_else_it_says() throws IOException {
    files.write("snapshot.json", "{\"formatVersion\": \"2.0\", \"products\": {\"all\": true}}");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_VERSION_UNSUPPORTED);
    assertThat(problem.message())
        .isEqualTo("this snapshot has format version 2.0, but this release reads 1.x");
    assertThat(problem.fix())
        .isEqualTo("update Shopstrata, or make the snapshot with this release");
  }

  @Test
  void a_changed_part_is_told() throws IOException {
    SyntheticCatalog.of(20).write(temp);
    Path part = temp.resolve("products-0001.ndjson.zst");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 1;
    Files.write(part, bytes);
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(files.at(problem)).isEqualTo("products-0001.ndjson.zst");
    assertThat(problem.message()).contains("its SHA-256 is ").contains("snapshot.json says ");
    assertThat(problem.fix()).startsWith("make the snapshot anew, or fetch it again");
  }

  @Test
  void a_missing_part_is_told() throws IOException {
    SyntheticCatalog.of(20).write(temp);
    Files.delete(temp.resolve("categories.ndjson"));
    assertThat(files.error().message()).endsWith("snapshot.json lists it, but it is not there");
  }

  @Test
  void a_part_that_was_cut_off_is_told_without_digests_too() throws IOException {
    SyntheticCatalog.of(20).write(temp.resolve("whole"));
    byte[] bytes = Files.readAllBytes(temp.resolve("whole/products-0001.ndjson.zst"));
    Files.write(temp.resolve("products-0001.ndjson.zst"), Arrays.copyOf(bytes, bytes.length - 10));
    files.head();
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_PART_DAMAGED);
    assertThat(problem.message()).contains("it is no zstd data, or was cut off");
  }

  @Test
  void a_part_with_another_number_of_records_is_told() throws IOException {
    files.write(
        "snapshot.json",
        "{\"formatVersion\": \"1.0\", \"products\": [{\"file\": \"p.ndjson\", \"count\": 3}]}");
    files.write("p.ndjson", TEAPOT + LAMP);
    assertThat(files.error().message()).endsWith("it has 2 records, snapshot.json says 3");
  }
}
