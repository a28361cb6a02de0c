package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A validation of the projects that ship or are tested here says nothing that a build doesn't. */
class NoFalseAlarmTest {
  private static final Path BASE = Path.of("../layers/base/src/main/layer");

  @TempDir Path output;

  @Test
  void the_demo_company_has_no_problems() throws IOException {
    assertThat(validate("../layers/demo").problems()).isEmpty();
  }

  @Test
  void two_stores_have_no_problems() throws IOException {
    assertThat(validate("../it/src/it/two-stores").problems()).isEmpty();
  }

  @Test
  void stores_in_languages_without_texts_have_the_missing_ones_and_nothing_else()
      throws IOException {
    String project = "../it/src/it/commercetools-b2b";
    Set<String> built =
        messages(new SiteBuild(BuildListener.SILENT).build(request(project)).problems());
    List<Problem> found = validate(project).problems();
    assertThat(found)
        .isNotEmpty()
        .allMatch(problem -> problem.code() == ProblemCode.TRANSLATION_MISSING);
    // A text that is only asked for in some states of a product is missing though no page shows it.
    assertThat(messages(found)).containsAll(built);
  }

  /** The texts that are missing, whatever the languages. */
  private static Set<String> messages(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.message().replaceAll(" in \".*", ""))
        .filter(message -> !message.contains("availability-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Validation validate(String project) throws IOException {
    return new ValidateBuild(BuildListener.SILENT).validate(request(project));
  }

  private BuildRequest request(String project) {
    Path directory = Path.of(project);
    return new BuildRequest(
        directory,
        List.of(
            new LayerSource.Directory(directory.resolve("layers"), "layers"),
            new LayerSource.Folder(BASE, "base")),
        directory.resolve("catalogs"),
        output,
        StoreSelection.ALL,
        new BuildTime(Optional.empty(), Instant.parse("2026-06-01T00:00:00Z")),
        2);
  }
}
