package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSource;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    assertThat(validate("../it/src/it/commercetools-b2b").problems())
        .isNotEmpty()
        .allMatch(problem -> problem.code() == ProblemCode.TRANSLATION_MISSING)
        .allMatch(
            problem -> problem.message().matches(".* in (\"(es-ES|it-IT|nl-NL|pt-PT)\"(, )?)+"));
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
        List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
        new BuildFolders(output, Optional.empty()),
        StoreSelection.ALL,
        new BuildTime(Optional.empty(), Instant.parse("2026-06-01T00:00:00Z")),
        2);
  }
}
