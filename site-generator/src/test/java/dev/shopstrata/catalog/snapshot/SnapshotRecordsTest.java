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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken record per problem. */
class SnapshotRecordsTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();
  private HandwrittenSnapshot files;

  @BeforeEach
  void open() {
    files = new HandwrittenSnapshot(temp, problems);
  }

  @Test
  void an_unreadable_line_is_told_with_its_number() throws IOException {
    files.head();
    files.write("products.ndjson", TEAPOT + "{\"id\": \"b\", \"name\": }\n");
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_RECORD_INVALID);
    assertThat(files.at(problem)).startsWith("products.ndjson:2:");
    assertThat(problem.message()).startsWith("this line is no record: ");
    assertThat(problem.fix()).startsWith("correct the line");
  }

  @Test
  void a_key_that_is_there_twice_is_told() throws IOException {
    files.head();
    files.write("products.ndjson", "{\"id\":\"a\",\"id\":\"b\",\"name\":{\"en\":\"x\"}}");
    assertThat(files.error().message()).contains("Duplicate field 'id'");
  }

  @Test
  void a_field_of_the_wrong_type_is_named() throws IOException {
    files.head();
    files.write(
        "products.ndjson",
        "{\"id\":\"a\",\"name\":{\"en\":\"x\"},\"offers\":[{\"from\":\"now\"}]}");
    assertThat(files.error().message()).contains("in \"offers.from\"").contains("not an instant");
  }

  @Test
  void all_faults_of_all_products_are_told_together() throws IOException {
    files.head();
    files.write(
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
    files.head();
    files.write("products-1.ndjson", LAMP);
    files.write("products-2.ndjson", TEAPOT + TEAPOT);
    assertThatThrownBy(() -> new SnapshotReader(problems).open(temp).close())
        .isInstanceOf(ProblemException.class);
    assertThat(problems.sorted())
        .extracting(p -> files.at(p) + " " + p.code().text() + " " + p.message() + ": " + p.fix())
        .containsExactly(
            "products-2.ndjson:1 snapshot-unsorted product \"a\" stands after \"b\": sort the lines"
                + " by id, in code-point order",
            "products-2.ndjson:2 snapshot-unsorted product \"a\" is here twice: remove one of the"
                + " two lines");
  }

  @Test
  void a_category_above_its_parent_is_told() throws IOException {
    files.head();
    files.write(
        "categories.ndjson",
        """
        {"id":"tea","parent":"home","name":{"en":"Tea"}}
        {"id":"home","name":{"en":"Home"}}
        """);
    Problem problem = files.error();
    assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_UNSORTED);
    assertThat(problem.message())
        .isEqualTo("the parent \"home\" of category \"tea\" is not above it");
  }

  @Test
  void an_unknown_field_is_a_warning_told_once_and_every_time() throws IOException {
    files.head();
    String line =
        "\"name\":{\"en\":\"x\"},\"prices\":[{\"currency\":\"EUR\",\"value\":\"1\",\"vat\":1}]}\n";
    files.write("products.ndjson", "{\"id\":\"a\"," + line + "{\"id\":\"b\"," + line);
    Path index = temp.resolve("kept/index.bin");
    Path work = Files.createDirectories(temp.resolve("work"));
    for (int run = 0; run < 2; run++) {
      Problems told = new Problems();
      try (Snapshot snapshot = new SnapshotReader(told).open(temp, index, work)) {
        assertThat(snapshot.product(1).prices()).hasSize(1);
      }
      assertThat(index).doesNotExist();
      assertThat(told.sorted()).hasSize(1);
      Problem problem = told.sorted().get(0);
      assertThat(problem.code()).isEqualTo(ProblemCode.SNAPSHOT_FIELD_UNKNOWN);
      assertThat(problem.message()).startsWith("the field \"prices.vat\" is not part");
      assertThat(files.at(problem)).isEqualTo("products.ndjson:1");
      assertThat(problem.fix()).isEqualTo("correct its name, or put it under \"$custom\"");
    }
  }
}
