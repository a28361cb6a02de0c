package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostRecordsTest {
  @TempDir Path temp;

  /** Reads three records and does something with two. */
  private record Forgetful() implements Normalizer {
    @Override
    public String name() {
      return "forgetful";
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public List<String> files() {
      return List.of("*.txt");
    }

    @Override
    public void normalize(NormalizeRequest request, CatalogSink sink) {
      for (int i = 0; i < 3; i++) {
        sink.tally().read();
      }
      sink.tally().merged();
      sink.tally().merged();
    }
  }

  @Test
  void a_normalizer_that_loses_records_makes_no_snapshot() throws IOException {
    Path yaml = Files.writeString(temp.resolve("catalog.yaml"), "format: forgetful\n");
    Files.writeString(temp.resolve("a.txt"), "");
    Problems problems = new Problems();
    CatalogConfig config = new CatalogConfigReader(problems).read(yaml).orElseThrow();
    Path out = temp.resolve("out");
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () ->
                new SnapshotMaker(problems, List.of(new Forgetful()))
                    .make(config, Shelf.own(out, temp, "1"), temp));
    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.CATALOG_RECORDS_LOST);
    assertThat(thrown.problems().get(0).message())
        .isEqualTo(
            "3 records were read, but not as many became something: 0 written, 2 merged, 0"
                + " quarantined, 0 skipped");
  }
}
