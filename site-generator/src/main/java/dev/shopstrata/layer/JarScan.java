package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.JarEntryContent;
import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the layer in a jar, without unpacking it. */
final class JarScan {
  private static final int MAX_ENTRIES = 100_000;
  private static final long MAX_BYTES = 4L << 30;

  private final Path jar;
  private final String display;
  private final Problems problems;
  private final int maxEntries;
  private final long maxBytes;

  JarScan(LayerSource.Artifact artifact, Problems problems) {
    this(artifact, problems, MAX_ENTRIES, MAX_BYTES);
  }

  JarScan(LayerSource.Artifact artifact, Problems problems, int maxEntries, long maxBytes) {
    this.maxEntries = maxEntries;
    this.maxBytes = maxBytes;
    this.jar = artifact.jar();
    this.display = artifact.display();
    this.problems = problems;
  }

  List<FoundLayer> layer() {
    FoundLayer layer = new FoundLayer(Optional.empty(), display + "!/", new TreeMap<>());
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (!isWithinLimits(zip)) {
        return List.of();
      }
      zip.stream().forEach(entry -> add(entry, layer));
    } catch (IOException e) {
      report(
          ProblemCode.LAYER_SOURCE_UNREADABLE,
          "\"" + display + "\" cannot be read as a jar: " + e.getMessage(),
          "build or download the artifact again",
          display);
      return List.of();
    }
    return List.of(layer);
  }

  private boolean isWithinLimits(ZipFile zip) {
    long bytes = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    if (zip.size() <= maxEntries && bytes <= maxBytes) {
      return true;
    }
    report(
        ProblemCode.LAYER_ARCHIVE_TOO_LARGE,
        "\"" + display + "\" has " + zip.size() + " entries of " + bytes + " bytes",
        "keep a layer below " + maxEntries + " files and " + maxBytes + " bytes",
        display);
    return false;
  }

  private void add(ZipEntry entry, FoundLayer layer) {
    String name = entry.getName();
    if (entry.isDirectory() || !name.startsWith(ArtifactLayout.PREFIX)) {
      return;
    }
    String path = name.substring(ArtifactLayout.PREFIX.length());
    if (LayerNames.isIgnored(path) && TreePath.violation(path).isEmpty()) {
      return;
    }
    JarEntryContent content = new JarEntryContent(jar, name, Math.max(0, entry.getSize()));
    if (layer.files().putIfAbsent(path, content) != null) {
      report(
          ProblemCode.LAYER_PATH_COLLISION,
          "\"" + path + "\" is in the jar twice",
          "build the artifact again, with each file once",
          display + "!/" + path);
    }
  }

  private void report(ProblemCode code, String message, String fix, String file) {
    problems.add(Problem.of(code, message, fix).at(Location.of(file)));
  }
}
