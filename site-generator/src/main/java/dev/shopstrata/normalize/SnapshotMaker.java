package dev.shopstrata.normalize;

import dev.shopstrata.cache.KeptFolder;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.snapshot.NormalizerId;
import dev.shopstrata.catalog.snapshot.SnapshotOrigin;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Makes a catalog's snapshot from its export, unless it is one or nothing changed. */
public final class SnapshotMaker {
  private final Problems problems;
  private final NavigableMap<String, Normalizer> normalizers = new TreeMap<>();

  /** With every normalizer on the class path of this class. */
  public SnapshotMaker(Problems problems) {
    this(problems, ServiceLoader.load(Normalizer.class, SnapshotMaker.class.getClassLoader()));
  }

  SnapshotMaker(Problems problems, Iterable<Normalizer> normalizers) {
    this.problems = problems;
    normalizers.forEach(normalizer -> this.normalizers.put(normalizer.name(), normalizer));
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
      SnapshotSummary summary = make(config, normalizer(config, own), shelf, work, own);
      own.throwIfErrors();
      return summary;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the snapshot of " + config.file(), e);
    } finally {
      problems.addAll(own.sorted());
    }
  }

  private Normalizer normalizer(CatalogConfig config, Problems own) {
    Normalizer normalizer = normalizers.get(config.format());
    if (normalizer == null) {
      List<String> known = new ArrayList<>(normalizers.keySet());
      known.add(CatalogConfig.SNAPSHOT);
      own.add(
          Problem.of(
                  ProblemCode.CATALOG_FORMAT_UNKNOWN,
                  "no normalizer reads the format \"" + config.format() + "\"",
                  "write one of "
                      + String.join(", ", known)
                      + DidYouMean.hint(config.format(), known))
              .at(config.at()));
      throw new ProblemException(own.sorted());
    }
    return normalizer;
  }

  private static SnapshotSummary make(
      CatalogConfig config, Normalizer normalizer, Shelf shelf, Path work, Problems own)
      throws IOException {
    List<ExportFile> files = ExportFiles.find(config);
    if (files.isEmpty()) {
      own.add(
          Problem.of(
                  ProblemCode.CATALOG_INPUT_MISSING,
                  "there are no export files " + globs(config) + " in " + folder(config),
                  "put the export there, or correct \"path\" and \"files\"")
              .at(config.at()));
      throw new ProblemException(own.sorted());
    }
    Digest key = shelf.key(ExportFiles.digest(config, normalizer, files));
    KeptFolder folder = shelf.folder(key);
    Optional<MadeFrom> before = MadeFrom.read(folder.place()).filter(m -> m.key().equals(key));
    SnapshotSummary summary;
    if (before.isPresent()) {
      summary = before.get().summary(folder.place(), false);
    } else {
      summary =
          shelf
              .renew(folder, place -> assemble(config, normalizer, files, place, work, key, own))
              .summary(folder.place(), true);
    }
    SummaryProblems.tell(summary, config, own);
    return summary;
  }

  private static MadeFrom assemble(
      CatalogConfig config,
      Normalizer normalizer,
      List<ExportFile> files,
      Path folder,
      Path work,
      Digest key,
      Problems own)
      throws IOException {
    try (SnapshotAssembly assembly = new SnapshotAssembly(work)) {
      normalizer.normalize(new NormalizeRequest(files), assembly);
      ContentCounts content =
          assembly.write(
              folder,
              RecordPositions.folder(folder),
              new SnapshotOrigin(
                  normalizer.name(),
                  new NormalizerId(normalizer.name(), normalizer.version()),
                  config.facts().asOf(),
                  config.facts().locales(),
                  config.facts().currencies()));
      MadeFrom made = MadeFrom.of(key, content, assembly.tally());
      made.write(folder);
      return made;
    } catch (ExportException e) {
      own.add(e.problem());
      throw new ProblemException(own.sorted());
    }
  }

  private static String globs(CatalogConfig config) {
    List<String> texts = new ArrayList<>();
    config.files().forEach(glob -> texts.add("\"" + glob.text() + "\""));
    return String.join(", ", texts);
  }

  /** The export's folder, as catalog.yaml has it. */
  private static String folder(CatalogConfig config) {
    Path own = config.file().toAbsolutePath().normalize().getParent();
    String path = own.relativize(config.path().normalize()).toString().replace('\\', '/');
    return path.isEmpty() ? "its folder" : "\"" + path + "\"";
  }
}
