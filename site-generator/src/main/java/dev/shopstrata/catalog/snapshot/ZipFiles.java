package dev.shopstrata.catalog.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A snapshot in a zip or jar, wherever in it snapshot.json lies; a few parts are kept at hand. */
final class ZipFiles implements SnapshotFiles {
  private static final long KEPT_BYTES = 64L << 20;

  private final Path file;
  private final ZipFile zip;
  private final String prefix;
  private final ByteCache<String> parts = new ByteCache<>(KEPT_BYTES);

  private ZipFiles(Path file, ZipFile zip, String prefix) {
    this.file = file;
    this.zip = zip;
    this.prefix = prefix;
  }

  static ZipFiles open(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    String prefix =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> ("/" + name).endsWith("/" + SnapshotWriter.HEAD))
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .map(name -> name.substring(0, name.length() - SnapshotWriter.HEAD.length()))
            .orElse("");
    return new ZipFiles(file, zip, prefix);
  }

  @Override
  public List<String> names() {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0)
        .map(name -> name.substring(prefix.length()))
        .sorted()
        .collect(Collectors.toList());
  }

  @Override
  public List<String> folders() {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) > 0)
        .map(name -> name.substring(prefix.length(), name.indexOf('/', prefix.length())))
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }

  @Override
  public SnapshotFiles folder(String name) {
    return new ZipFiles(file, zip, prefix + name + "/");
  }

  @Override
  public Optional<ByteBuffer> bytes(String name) throws IOException {
    ZipEntry entry = zip.getEntry(prefix + name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    byte[] bytes =
        parts.get(
            name,
            () -> {
              try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
              }
            });
    return Optional.of(ByteBuffer.wrap(bytes));
  }

  @Override
  public String label(String name) {
    return file.toString().replace('\\', '/') + "!/" + prefix + name;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
