package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One site per code in {@code src/test/resources/check}, each with exactly this fault. */
class PlantedFaultsTest {
  private static final Path FOLDER = Path.of("src/test/resources/check");

  @TempDir Path directory;

  static Stream<String> codes() {
    return Fixes.codes().stream().map(ProblemCode::text);
  }

  @Test
  void a_site_without_faults_has_no_findings() throws IOException {
    assertThat(new CheckSite(directory).problems()).map(ProblemText::of).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void a_planted_fault_is_found_and_nothing_else(String code) throws IOException {
    String fault = Files.readString(FOLDER.resolve(code + ".txt"));
    assertThat(new CheckSite(directory).with(fault).problems())
        .as("%s", code)
        .extracting(problem -> problem.code().text())
        .containsExactly(code);
  }

  @Test
  void every_file_is_named_after_a_code() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
      assertThat(names).containsExactlyElementsOf(codes().sorted().toList());
    }
  }
}
