package dev.shopstrata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Real shops' exports, which lie outside the repository; tests that need them are skipped without.
 */
public final class SampleData {
  private SampleData() {}

  /** The folder of one shop's files. */
  public static Path folder(String shop) {
    Path data =
        Stream.of("../../shared/data", "../shared/data")
            .map(base -> Path.of(base, shop))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("missing"));
    assumeTrue(Files.isDirectory(data), "the sample data of " + shop + " are not there");
    return data.toAbsolutePath().normalize();
  }
}
