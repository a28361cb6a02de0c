package dev.shopstrata.normalize;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files of an export. */
final class ExportFiles {
  private ExportFiles() {}

  /** Sorted by name; catalog.yaml is none of them. */
  static List<ExportFile> find(CatalogConfig config) throws IOException {
    if (!Files.isDirectory(config.path())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(config.path())) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !file.equals(config.file().toAbsolutePath().normalize()))
          .map(
              file ->
                  new ExportFile(
                      config.path().relativize(file).toString().replace('\\', '/'), file))
          .filter(file -> config.files().stream().anyMatch(glob -> glob.matches(file.name())))
          .sorted(Comparator.comparing(ExportFile::name))
          .collect(Collectors.toList());
    }
  }

  /** Changes whenever the snapshot could come out differently. */
  static Digest digest(CatalogConfig config, Normalizer normalizer, List<ExportFile> files)
      throws IOException {
    MessageDigest sha = Digest.sha256();
    update(sha, normalizer.name() + "\n" + normalizer.version() + "\n" + config.facts());
    for (ExportFile file : files) {
      MessageDigest content = Digest.sha256();
      try (InputStream in = Files.newInputStream(file.path())) {
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          content.update(buffer, 0, n);
        }
      }
      update(sha, "\n" + file.name() + "\n" + Digest.of(content));
    }
    return Digest.of(sha);
  }

  private static void update(MessageDigest sha, String text) {
    sha.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
