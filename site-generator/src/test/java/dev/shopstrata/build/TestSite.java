package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.TextFiles;
import dev.shopstrata.explain.Question;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole project in a directory, written as one text block: a line {@code -- path --} starts a
 * file.
 */
public final class TestSite {
  static final Instant STARTED = Instant.parse("2026-02-01T12:00:00Z");

  private final Path directory;
  private int threads = 2;
  private StoreSelection stores = StoreSelection.ALL;
  private Optional<Instant> asOf = Optional.empty();
  private Optional<Path> cache = Optional.empty();

  public TestSite(Path directory) {
    this.directory = directory;
  }

  /** Writes the files of a text block over what is there. */
  public TestSite with(String files) {
    TextFiles.write(directory, files);
    return this;
  }

  TestSite without(String path) throws IOException {
    Files.delete(directory.resolve(path));
    return this;
  }

  TestSite threads(int count) {
    threads = count;
    return this;
  }

  TestSite stores(StoreSelection selection) {
    stores = selection;
    return this;
  }

  TestSite asOf(String instant) {
    asOf = Optional.of(Instant.parse(instant));
    return this;
  }

  TestSite cache(Path folder) {
    cache = Optional.of(folder);
    return this;
  }

  /** Builds the stores; where nothing is wrong with them, a validation finds nothing either. */
  public BuildResult build() throws IOException {
    BuildResult result = new SiteBuild(BuildListener.SILENT).build(request());
    if (result.problems().isEmpty()) {
      // A setting that doesn't exist is nothing to a page, and a mistake only to a validation.
      assertThat(validate().problems()).allMatch(p -> p.code() == ProblemCode.SETTING_UNKNOWN);
    }
    return result;
  }

  public Validation validate() throws IOException {
    return new ValidateBuild(BuildListener.SILENT).validate(request());
  }

  /** All goals of a build in the order in which Maven runs them; the zips lie in {@code target}. */
  BuildResult everything() throws IOException {
    new SnapshotBuild(BuildListener.SILENT).make(request());
    new MergeBuild(BuildListener.SILENT).merge(request());
    BuildResult result = build();
    archive(OnStoreFailure.SKIP);
    return result;
  }

  ArchiveResult archive(OnStoreFailure onStoreFailure) throws IOException {
    return new ArchiveBuild().archive(request(), target(), "shop", STARTED, onStoreFailure);
  }

  Path target() {
    return directory.resolve("target");
  }

  ExplainResult explain(String path) throws IOException {
    return explain(path, Optional.empty());
  }

  ExplainResult explain(String path, Optional<String> locale) throws IOException {
    return explain(Question.of(path, Optional.empty(), false, locale));
  }

  ExplainResult explain(Question question) throws IOException {
    return new ExplainBuild(BuildListener.SILENT).explain(request(), question);
  }

  /** The problems of a build as users read them, without warnings' and errors' tags. */
  public List<Problem> problems() throws IOException {
    return build().problems();
  }

  public BuildRequest request() {
    return new BuildRequest(
        directory,
        LayerSite.sources(directory),
        List.of(new CatalogSource.Directory(directory.resolve("catalogs"))),
        new BuildFolders(output(), cache),
        stores,
        new BuildTime(asOf, STARTED),
        threads);
  }

  Path output() {
    return target().resolve("storefront");
  }

  /** A file of a store's site. */
  Path site(String store, String path) {
    return output().resolve(store).resolve("site").resolve(path);
  }

  public String page(String store, String path) throws IOException {
    return Files.readString(site(store, path));
  }

  /** All files of a store's site, relative, sorted. */
  public List<String> files(String store) throws IOException {
    Path root = output().resolve(store).resolve("site");
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
