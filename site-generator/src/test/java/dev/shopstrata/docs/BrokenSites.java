package dev.shopstrata.docs;

import dev.shopstrata.build.TestSite;
import dev.shopstrata.check.CheckSite;
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
  private static final Path CHECKED = Path.of("src/test/resources/check");
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

  /** Code → what a build of its site reports, or a validation when a build has no problem. */
  static SortedMap<String, List<Problem>> build(Path directory) throws IOException {
    return each(directory, BrokenSites::build);
  }

  /** Code → what a validation of its site reports. */
  static SortedMap<String, List<Problem>> validate(Path directory) throws IOException {
    return each(directory, site -> site.validate().problems());
  }

  /** Code → what a check of its bundle in {@code src/test/resources/check} reports. */
  static SortedMap<String, List<Problem>> check(Path directory) throws IOException {
    SortedMap<String, List<Problem>> problems = new TreeMap<>();
    try (Stream<Path> files = Files.list(CHECKED)) {
      for (Path file : files.sorted().toList()) {
        CheckSite site = new CheckSite(directory.resolve("check").resolve(code(file)));
        problems.put(code(file), site.with(Files.readString(file)).problems());
      }
    }
    return problems;
  }

  private interface Look {
    List<Problem> at(TestSite site) throws IOException;
  }

  private static SortedMap<String, List<Problem>> each(Path directory, Look look)
      throws IOException {
    SortedMap<String, List<Problem>> problems = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.sorted().forEach(file -> problems.put(code(file), look(file, directory, look)));
    }
    return problems;
  }

  private static String code(Path file) {
    return String.valueOf(file.getFileName()).replace(".txt", "");
  }

  private static List<Problem> build(TestSite site) throws IOException {
    List<Problem> problems = site.problems();
    return problems.isEmpty() ? site.validate().problems() : problems;
  }

  private static List<Problem> look(Path file, Path directory, Look look) {
    try {
      return look.at(
          new TestSite(directory.resolve(code(file)))
              .with(STACK)
              .with(ExampleSite.EVERYDAY)
              .with(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
