package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the files of an export. */
final class ExportFiles {
  private static final int MAX_IN_ZIP = 100_000;

  private ExportFiles() {}

  /** Sorted by name; catalog.yaml is none of them. */
  static List<ExportFile> find(SourceConfig source, List<Glob> patterns, Path catalogYaml)
      throws IOException {
    Path root = source.path();
    if (Files.isRegularFile(root, LinkOption.NOFOLLOW_LINKS)) {
      List<ExportFile> inside = candidates(root.getParent(), root).toList();
      return inside.size() == 1 ? inside : inside.stream().filter(f -> is(f, patterns)).toList();
    }
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    List<ExportFile> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.equals(catalogYaml.toAbsolutePath().normalize()))
          .flatMap(file -> candidates(root, file))
          .filter(file -> !file.isHidden())
          .filter(file -> is(file, patterns))
          .sorted(Comparator.comparing(ExportFile::name))
          .forEach(found::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  /** A pattern may name a file as it is, or as it would be called when it weren't packed. */
  private static boolean is(ExportFile file, List<Glob> patterns) {
    return patterns.stream()
        .anyMatch(glob -> glob.matches(file.name()) || glob.matches(file.plainName()));
  }

  /** The files themselves, and of archives those in them that a pattern names. */
  static List<ExportFile> unpacked(List<ExportFile> files, List<Glob> patterns) throws IOException {
    List<ExportFile> found = new ArrayList<>();
    for (ExportFile file : files) {
      List<ExportFile> inside = inside(file);
      inside.stream().filter(f -> f.equals(file) || is(f, patterns)).forEach(found::add);
    }
    return found;
  }

  private static Stream<ExportFile> candidates(Path root, Path file) {
    try {
      return inside(new ExportFile(root.relativize(file).toString().replace('\\', '/'), file))
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file itself, or what is in it when it is a zip. */
  private static List<ExportFile> inside(ExportFile file) throws IOException {
    if (!file.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return List.of(file);
    }
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .limit(MAX_IN_ZIP)
          .sorted()
          .map(entry -> new ExportFile(file.name() + ExportFile.IN_ZIP + entry, file.path()))
          .filter(entry -> !entry.isHidden())
          .toList();
    } catch (ZipException e) {
      throw file.damaged(e);
    }
  }
}
