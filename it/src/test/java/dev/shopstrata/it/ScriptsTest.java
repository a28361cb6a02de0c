package dev.shopstrata.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the base storefront's scripts where node is installed. */
class ScriptsTest {
  private static final Path BASE = Path.of("..", "layers", "base");

  @Test
  void scripts_of_the_base_storefront_pass_their_tests(@TempDir Path folder) throws Exception {
    Optional<Path> node = node();
    assumeTrue(node.isPresent(), "no node on the path");
    List<String> command = new ArrayList<>(List.of(node.get().toString(), "--test"));
    tests().forEach(test -> command.add(BASE.relativize(test).toString()));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(BASE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    String told = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(exit).as(told).isZero();
    assertThat(told).containsPattern(Pattern.compile("(?m)^\\W*pass [1-9]"));
  }

  private static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.list(BASE.resolve("src/test/js"))) {
      return files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList();
    }
  }

  private static Optional<Path> node() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(folder -> Path.of(folder, "node"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
