package dev.shopstrata.normalize;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The catalogs of a project by their ids, wherever they come from. */
public final class ProjectCatalogs {
  private static final int MAX_CONFIG = 64 << 10;

  private final Problems problems;
  private final NavigableMap<String, Optional<CatalogConfig>> configs = new TreeMap<>();
  private final NavigableMap<String, Path> folders = new TreeMap<>();
  private final NavigableMap<String, String> places = new TreeMap<>();

  private ProjectCatalogs(Problems problems) {
    this.problems = problems;
  }

  /**
   * Finds the catalogs; reads only those that don't have their id from a folder's name.
   *
   * @throws IOException when a directory can't be listed
   */
  public static ProjectCatalogs of(List<CatalogSource> sources, Problems problems)
      throws IOException {
    ProjectCatalogs catalogs = new ProjectCatalogs(problems);
    for (CatalogSource source : sources) {
      if (source instanceof CatalogSource.Directory directory) {
        catalogs.add(directory);
      } else if (source instanceof CatalogSource.Folder folder) {
        catalogs.add(folder.folder().resolve(CatalogArtifact.CONFIG));
      } else if (source instanceof CatalogSource.Artifact artifact) {
        catalogs.add(artifact);
      }
    }
    return catalogs;
  }

  public NavigableSet<String> ids() {
    return Collections.unmodifiableNavigableSet(places.navigableKeySet());
  }

  /** What a catalog's catalog.yaml says; empty when it can't be used, which was reported. */
  public Optional<CatalogConfig> config(String id) {
    if (!configs.containsKey(id) && folders.containsKey(id)) {
      configs.put(id, new CatalogConfigReader(problems).readNamed(folders.get(id), id));
    }
    return configs.getOrDefault(id, Optional.empty());
  }

  private void add(CatalogSource.Directory directory) throws IOException {
    if (!Files.isDirectory(directory.root())) {
      return;
    }
    try (Stream<Path> found = Files.list(directory.root())) {
      for (Path folder : found.sorted().toList()) {
        Path yaml = folder.resolve(CatalogArtifact.CONFIG);
        String id = folder.getFileName().toString();
        if (Files.isRegularFile(yaml) && !id.startsWith(".")) {
          folders.put(id, yaml);
          places.put(id, label(directory.root().getParent().relativize(yaml)));
        }
      }
    }
  }

  private void add(Path yaml) {
    new CatalogConfigReader(problems)
        .readNaming(yaml)
        .ifPresent(config -> put(config, label(yaml)));
  }

  private void add(CatalogSource.Artifact artifact) throws IOException {
    String label = artifact.display() + "!/" + CatalogArtifact.CONFIG;
    Optional<String> text = Optional.empty();
    try (ZipFile zip = new ZipFile(artifact.archive().toFile())) {
      ZipEntry entry = zip.getEntry(CatalogArtifact.PREFIX + CatalogArtifact.CONFIG);
      if (entry != null) {
        try (InputStream in = zip.getInputStream(entry)) {
          text = Optional.of(new String(in.readNBytes(MAX_CONFIG), StandardCharsets.UTF_8));
        }
      }
    } catch (ZipException e) {
      // Told below, like an archive without a catalog.
    }
    if (text.isEmpty()) {
      problems.add(
          Problem.of(
                  ProblemCode.CATALOG_ARTIFACT_EMPTY,
                  "\""
                      + artifact.display()
                      + "\" is no catalog: it has no "
                      + CatalogArtifact.PREFIX
                      + CatalogArtifact.CONFIG,
                  "leave out <type>storefront-catalog</type>, or depend on an artifact that is one")
              .at(Location.of("pom.xml")));
      return;
    }
    new CatalogConfigReader(problems)
        .readPacked(text.get(), label, artifact.archive())
        .ifPresent(config -> put(config, label));
  }

  private void put(CatalogConfig config, String place) {
    String other = places.putIfAbsent(config.id(), place);
    if (other == null) {
      configs.put(config.id(), Optional.of(config));
      return;
    }
    problems.add(
        Problem.of(
                ProblemCode.CATALOG_ID_DUPLICATE,
                "the catalog \"" + config.id() + "\" is there twice: here and in " + other,
                "take one of them out, or give it another id; stores name it under \"catalog: id:\"")
            .at(Location.of(place)));
  }

  private static String label(Path file) {
    return file.toString().replace('\\', '/');
  }
}
