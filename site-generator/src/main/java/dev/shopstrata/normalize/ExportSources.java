package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.fetch.ExportFetcher;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.FolderTree;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds the exports a catalog.yaml names: who reads each, and its files. */
final class ExportSources {
  private final NavigableMap<String, Normalizer> normalizers = new TreeMap<>();
  private final Optional<Path> downloads;

  /** With every normalizer on the class path of this class. */
  ExportSources(Optional<Path> downloads) {
    this(downloads, ServiceLoader.load(Normalizer.class, ExportSources.class.getClassLoader()));
  }

  /**
   * Finds exports.
   *
   * @param downloads where files are kept that are fetched; without it nothing is kept
   */
  ExportSources(Optional<Path> downloads, Iterable<Normalizer> normalizers) {
    this.downloads = downloads;
    normalizers.forEach(normalizer -> this.normalizers.put(normalizer.name(), normalizer));
  }

  /** One export, who reads it, and its files. */
  record Source(SourceConfig config, Normalizer normalizer, List<ExportFile> files) {}

  /**
   * The exports, in the order of the file; problems tell what is missing.
   *
   * @param work an empty folder for what is needed only now
   */
  List<Source> find(CatalogConfig config, Path work, Problems own) throws IOException {
    Path fetched = downloads.orElse(work.resolve("fetched"));
    List<Source> sources = new ArrayList<>();
    for (SourceConfig source : config.sources()) {
      Optional<Normalizer> normalizer = normalizer(source, own);
      if (normalizer.isPresent()) {
        checkOptions(source, normalizer.get(), own);
        List<Glob> patterns =
            source.files().isEmpty()
                ? normalizer.get().files().stream().map(Glob::of).toList()
                : source.files();
        List<ExportFile> files =
            source.fetch().isPresent()
                ? ExportFiles.unpacked(
                    new ExportFetcher(fetched, own).fetch(source.fetch().get()), patterns)
                : ExportFiles.find(source, patterns, config.file());
        if (files.isEmpty() && source.fetch().isEmpty()) {
          own.add(missing(config, source, patterns));
        }
        sources.add(new Source(source, normalizer.get(), files));
      }
    }
    return sources;
  }

  /**
   * Gives every record of all exports to a sink.
   *
   * @param work an empty folder for what is needed only now
   */
  static void read(List<Source> sources, Path work, CatalogSink sink) throws IOException {
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      SourceOptions options = source.config().options();
      Path room = Files.createDirectories(work.resolve("source-" + i));
      source
          .normalizer()
          .normalize(
              new NormalizeRequest(source.files(), options, room), new SourceSink(sink, options));
      FolderTree.delete(room);
    }
  }

  private Optional<Normalizer> normalizer(SourceConfig source, Problems own) {
    Normalizer normalizer = normalizers.get(source.format());
    if (normalizer == null) {
      List<String> known = new ArrayList<>(normalizers.keySet());
      known.add(CatalogConfig.SNAPSHOT);
      own.add(
          Problem.of(
                  ProblemCode.CATALOG_FORMAT_UNKNOWN,
                  "no normalizer reads the format \"" + source.format() + "\"",
                  "write one of "
                      + String.join(", ", known)
                      + DidYouMean.hint(source.format(), known))
              .at(source.at()));
    }
    return Optional.ofNullable(normalizer);
  }

  private static void checkOptions(SourceConfig source, Normalizer normalizer, Problems own) {
    List<String> known = normalizer.options().stream().sorted().toList();
    source
        .options()
        .own()
        .fields()
        .forEach(
            (key, field) -> {
              if (!known.contains(key)) {
                own.add(
                    Problem.of(
                            ProblemCode.CATALOG_CONFIG_INVALID,
                            "\"" + key + "\" is no option of the format " + normalizer.name(),
                            known.isEmpty()
                                ? "remove it; the format has no options"
                                : "remove it, or use one of "
                                    + String.join(", ", known)
                                    + DidYouMean.hint(key, known))
                        .at(field.at()));
              }
            });
  }

  private static Problem missing(CatalogConfig config, SourceConfig source, List<Glob> patterns) {
    return Problem.of(
            ProblemCode.CATALOG_INPUT_MISSING,
            "there are no export files " + globs(patterns) + " in " + folder(config, source),
            "put the export there, or correct \"path\" and \"files\"")
        .at(source.at());
  }

  private static String globs(List<Glob> patterns) {
    List<String> texts = new ArrayList<>();
    patterns.forEach(glob -> texts.add("\"" + glob.text() + "\""));
    return String.join(", ", texts);
  }

  /** The export's folder, as catalog.yaml has it. */
  private static String folder(CatalogConfig config, SourceConfig source) {
    Path own = config.file().toAbsolutePath().normalize().getParent();
    String path = own.relativize(source.path().normalize()).toString().replace('\\', '/');
    return path.isEmpty() ? "its folder" : "\"" + path + "\"";
  }
}
