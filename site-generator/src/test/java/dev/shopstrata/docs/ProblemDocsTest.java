package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/PROBLEMS.md, the codes and what is printed together. */
class ProblemDocsTest {
  private static final GeneratedDocument FILE = GeneratedDocument.of("PROBLEMS.md");

  /** Problems that no text of files can have, but a disk, a lock, a parameter or a goal. */
  private static final List<String> NOT_OF_FILES =
      List.of(
          "bundle-damaged",
          "bundle-locked",
          "bundle-missing",
          "bundle-path-twice",
          "bundle-stale",
          "bundle-unfinished",
          "bundle-unwritable",
          "build-partial",
          "cache-unwritable",
          "catalog-artifact-empty",
          "catalog-fetch-stale",
          "catalog-id-duplicate",
          "catalog-index-unwritable",
          "catalog-records-lost",
          "catalog-versions-differ",
          "edge-incomplete",
          "credentials-missing",
          "credentials-unreadable",
          "environment-unknown",
          "explain-field-unknown",
          "explain-locale-unknown",
          "explain-page-unknown",
          "explain-path-unknown",
          "explain-question-invalid",
          "explain-record-unknown",
          "explain-text-unknown",
          "file-name-encoding",
          "file-unreadable",
          "image-encoder-missing",
          "layer-archive-too-large",
          "layer-artifact-empty",
          "layer-lock-differs",
          "layer-lock-invalid",
          "layer-source-unreadable",
          "layer-symlink",
          "layer-versions-differ",
          "output-locked",
          "parameter-invalid",
          "release-budget",
          "release-claimed",
          "release-collected",
          "release-damaged",
          "release-deletes-many",
          "release-differs",
          "release-early",
          "release-environment-wrong",
          "release-failed",
          "release-not-ahead",
          "release-plan-stale",
          "release-snapshot",
          "release-stop-list-invalid",
          "release-stopped",
          "release-surplus",
          "release-suspicious",
          "release-target-unsafe",
          "release-target-wrong",
          "release-too-old",
          "release-unknown",
          "rollback-needs-build",
          "release-unsigned",
          "signing-key-invalid",
          "target-unsupported",
          "store-unknown",
          "store-unwritable",
          "s3-client-missing",
          "s3-settings-incomplete",
          "sandbox-data-invalid",
          "sandbox-locked",
          "sandbox-port-taken");

  /** Codes whose sites have another problem too, because a later stage sees the same. */
  private static final Map<String, String> ACCOMPANIED =
      Map.of(
          "asset-collision", "path-collision",
          "catalog-quarantine-full", "catalog-records-quarantined");

  @TempDir static Path directory;
  private static SortedMap<String, List<Problem>> broken = new TreeMap<>();

  @BeforeAll
  static void build_the_broken_sites() throws IOException {
    broken = BrokenSites.build(directory);
    broken.putAll(BrokenSites.check(directory));
  }

  @Test
  void every_code_is_documented_and_no_other() throws IOException {
    assertThat(document().entries().map(ProblemEntry::code))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(ProblemCode::text).toList());
  }

  @Test
  void every_code_has_a_site_in_broken_or_is_not_of_files() {
    List<String> sites =
        Stream.concat(broken.keySet().stream(), NOT_OF_FILES.stream()).sorted().toList();
    assertThat(sites)
        .containsExactlyElementsOf(
            Stream.of(ProblemCode.values()).map(ProblemCode::text).sorted().toList());
  }

  @Test
  void every_broken_site_has_its_problem_and_no_other() {
    Map<String, List<String>> others = new TreeMap<>();
    broken.forEach(
        (code, problems) -> {
          Set<String> found =
              problems.stream().map(p -> p.code().text()).collect(Collectors.toSet());
          found.remove(ACCOMPANIED.get(code));
          if (!found.equals(Set.of(code))) {
            others.put(code, problems.stream().map(ProblemText::of).toList());
          }
        });
    assertThat(others).isEmpty();
  }

  @Test
  void codes_that_are_not_of_files_have_a_test() throws IOException {
    String tests =
        sources(Path.of("src/test/java"))
            + sources(Path.of("../maven-plugin/src/test"))
            + sources(Path.of("../it/src/it"));
    assertThat(Stream.of(ProblemCode.values()))
        .filteredOn(code -> NOT_OF_FILES.contains(code.text()))
        .filteredOn(code -> !tests.contains(code.name()) && !tests.contains(code.text()))
        .isEmpty();
  }

  @Test
  void entries_of_warnings_say_so_first() throws IOException {
    Map<String, Boolean> warnings =
        Stream.of(ProblemCode.values())
            .collect(Collectors.toMap(ProblemCode::text, c -> c.severity() == Severity.WARNING));
    assertThat(document().entries())
        .filteredOn(e -> warnings.get(e.code()) != e.about().startsWith("Warning. "))
        .extracting(ProblemEntry::code)
        .isEmpty();
  }

  @Test
  void entries_have_an_example() throws IOException {
    assertThat(document().entries())
        .filteredOn(entry -> !entry.example().orElse("").startsWith(entry.code() + ": "))
        .extracting(ProblemEntry::code)
        .isEmpty();
  }

  @Test
  void entries_are_sorted_and_examples_are_what_is_printed() throws IOException {
    FILE.check(document().sorted(ProblemDocsTest::withExample).text());
  }

  private static ProblemEntry withExample(ProblemEntry entry) {
    return broken.getOrDefault(entry.code(), List.of()).stream()
        .filter(problem -> problem.code().text().equals(entry.code()))
        .findFirst()
        .map(problem -> entry.with(ProblemText.of(problem) + "\n"))
        .orElse(entry);
  }

  private static ProblemDocument document() throws IOException {
    return ProblemDocument.of(FILE.text());
  }

  private static boolean isTest(Path file) {
    boolean java = file.toString().endsWith("Test.java") && !file.endsWith("ProblemDocsTest.java");
    return java || file.endsWith("verify.groovy");
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
