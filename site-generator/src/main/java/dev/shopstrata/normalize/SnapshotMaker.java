package dev.shopstrata.normalize;

import dev.shopstrata.cache.KeptFolder;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.snapshot.NormalizerId;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a catalog's snapshot from its export, unless it is one or nothing changed. */
public final class SnapshotMaker {
  private final Problems problems;
  private final ExportSources exports;

  /** With every normalizer on the class path of this class; keeps nothing that is fetched. */
  public SnapshotMaker(Problems problems) {
    this.problems = problems;
    this.exports = new ExportSources(Optional.empty());
  }

  /** As {@link #SnapshotMaker(Problems)}; keeps what is fetched in a folder. */
  public SnapshotMaker(Problems problems, Path downloads) {
    this.problems = problems;
    this.exports = new ExportSources(Optional.of(downloads));
  }

  SnapshotMaker(Problems problems, Iterable<Normalizer> normalizers) {
    this.problems = problems;
    this.exports = new ExportSources(Optional.empty(), normalizers);
  }

  /**
   * Makes the snapshot, unless the shelf has it, and tells where it lies, which for a catalog that
   * already is one is its own place.
   *
   * @param work an empty folder for what is needed only now
   * @throws ProblemException when there is nothing to make it from, or too much was refused
   */
  public SnapshotSummary make(CatalogConfig config, Shelf shelf, Path work) {
    if (config.isSnapshot()) {
      return SnapshotSummary.of(config.path());
    }
    Problems own = new Problems();
    try {
      List<ExportSources.Source> sources = exports.find(config, work, own);
      own.throwIfErrors();
      SnapshotSummary summary = make(config, sources, shelf, work, own);
      own.throwIfErrors();
      return summary;
    } catch (ExportException e) {
      own.add(e.problem());
      throw new ProblemException(own.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the snapshot of " + config.file(), e);
    } finally {
      problems.addAll(own.sorted());
    }
  }

  private static SnapshotSummary make(
      CatalogConfig config,
      List<ExportSources.Source> sources,
      Shelf shelf,
      Path work,
      Problems own)
      throws IOException {
    Digest key = shelf.key(digest(config, sources));
    KeptFolder folder = shelf.folder(key);
    Optional<MadeFrom> before = MadeFrom.read(folder.place()).filter(m -> m.key().equals(key));
    SnapshotSummary summary;
    if (before.isPresent()) {
      summary = before.get().summary(folder.place(), false);
    } else {
      summary =
          shelf
              .renew(folder, place -> assemble(config, sources, place, work, key, own))
              .summary(folder.place(), true);
    }
    SummaryProblems.tell(summary, config, own);
    return summary;
  }

  /** Changes whenever the snapshot could come out differently. */
  private static Digest digest(CatalogConfig config, List<ExportSources.Source> sources)
      throws IOException {
    ExportDigest digest = new ExportDigest();
    digest.file(config.file());
    for (ExportSources.Source source : sources) {
      digest.text(source.normalizer().name() + "\n" + source.normalizer().version());
      for (Path settings : source.config().settings()) {
        digest.file(settings);
      }
      // An archive has many files, and is read once.
      Set<Path> paths = new LinkedHashSet<>();
      for (ExportFile file : source.files()) {
        digest.text(file.name());
        paths.add(file.path());
      }
      for (Path path : paths) {
        digest.file(path);
      }
    }
    return digest.get();
  }

  private static MadeFrom assemble(
      CatalogConfig config,
      List<ExportSources.Source> sources,
      Path folder,
      Path work,
      Digest key,
      Problems own)
      throws IOException {
    try (SnapshotAssembly assembly = new SnapshotAssembly(work)) {
      ExportSources.read(sources, work, assembly);
      ContentCounts content =
          assembly.write(folder, RecordPositions.folder(folder), origin(config, sources));
      checkCounts(config, assembly.tally().counts(), own);
      MadeFrom made = MadeFrom.of(key, content, assembly.tally());
      made.write(folder);
      return made;
    }
  }

  /** A normalizer that loses records would have a shop lose products in silence. */
  private static void checkCounts(CatalogConfig config, RecordCounts counts, Problems own) {
    if (!counts.areWhole()) {
      own.add(
          Problem.of(
                  ProblemCode.CATALOG_RECORDS_LOST,
                  counts.read()
                      + " records were read, but not as many became something: "
                      + counts.written()
                      + " written, "
                      + counts.merged()
                      + " merged, "
                      + counts.quarantined()
                      + " quarantined, "
                      + counts.skipped()
                      + " skipped",
                  "tell the authors of the normalizer, with the export")
              .at(config.at()));
      throw new ProblemException(own.sorted());
    }
  }

  private static SnapshotOrigin origin(CatalogConfig config, List<ExportSources.Source> sources) {
    String names = joined(sources, Normalizer::name);
    return new SnapshotOrigin(
        names,
        new NormalizerId(names, joined(sources, Normalizer::version)),
        config.facts().asOf(),
        config.facts().locales(),
        config.facts().currencies());
  }

  private static String joined(
      List<ExportSources.Source> sources, Function<Normalizer, String> fact) {
    return sources.stream()
        .map(source -> fact.apply(source.normalizer()))
        .collect(Collectors.joining(" + "));
  }
}
