package dev.shopstrata.docs;

import dev.shopstrata.build.TestSite;
import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sites in {@code src/test/resources/broken}: one file per code, which has this problem. */
final class BrokenSites {
  private static final Path FOLDER = Path.of("src/test/resources/broken");

  /** The stack they stand on. */
  private static final String STACK =
      """
      -- layers/base/layer.yaml --
      -- layers/brands/acme/layer.yaml --
      extends: [base]
      -- layers/markets/de/layer.yaml --
      extends: [base]
      -- layers/stores/acme-de/layer.yaml --
      extends: [markets/de, brands/acme]
      store: acme-de
      """;

  private BrokenSites() {}

  /** Code → what a build of its site reports. */
  static SortedMap<String, List<Problem>> build(Path directory) throws IOException {
    SortedMap<String, List<Problem>> problems = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.sorted().forEach(file -> problems.put(code(file), build(file, directory)));
    }
    return problems;
  }

  private static String code(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "");
  }

  private static List<Problem> build(Path file, Path directory) {
    try {
      return new TestSite(directory.resolve(code(file)))
          .with(STACK)
          .with(ExampleSite.EVERYDAY)
          .with(Files.readString(file))
          .problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
