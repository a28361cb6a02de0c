package dev.shopstrata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/THREATS.md and the tests it names together. */
class ThreatDocsTest {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

  @Test
  void every_named_test_exists() throws IOException {
    Map<String, String> sources = testSources();
    Set<String> named = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    Matcher test = NAMED.matcher(Files.readString(Path.of("../docs/THREATS.md")));
    while (test.find()) {
      named.add(test.group());
      if (!sources.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "(")) {
        missing.add(test.group());
      }
    }
    assertThat(named).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  private static Map<String, String> testSources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of("src/test/java"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        String name = file.getFileName().toString();
        sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
      }
    }
    return sources;
  }
}
