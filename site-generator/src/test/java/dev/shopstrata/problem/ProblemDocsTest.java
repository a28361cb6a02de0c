package dev.shopstrata.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/PROBLEMS.md, the codes and the tests together. */
class ProblemDocsTest {
  @Test
  void every_code_is_documented_and_no_other() throws IOException {
    List<String> documented =
        Files.readAllLines(Path.of("../docs/PROBLEMS.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).replace("`", "").strip())
            .toList();
    assertThat(documented).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(documented)).isEqualTo(codes());
  }

  @Test
  void every_code_has_a_test() throws IOException {
    String tests =
        sources(Path.of("src/test/java"))
            + sources(Path.of("../maven-plugin/src/test"))
            + sources(Path.of("../it/src/it"));
    assertThat(
            Stream.of(ProblemCode.values())
                .filter(code -> !tests.contains(code.name()) && !tests.contains(code.text()))
                .toList())
        .as("codes without a broken site")
        .isEmpty();
  }

  private static Set<String> codes() {
    return Stream.of(ProblemCode.values())
        .map(ProblemCode::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isTest(Path file) {
    return file.toString().endsWith(".java") || file.endsWith("verify.groovy");
  }

  private static String sources(Path root) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(ProblemDocsTest::isTest).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
