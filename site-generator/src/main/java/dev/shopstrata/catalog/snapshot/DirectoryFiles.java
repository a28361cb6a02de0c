package dev.shopstrata.catalog.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A snapshot in a directory; its files are mapped, which costs neither heap nor file handles. */
final class DirectoryFiles implements SnapshotFiles {
  private final Path directory;
  private final Map<String, ByteBuffer> mapped = new ConcurrentHashMap<>();

  DirectoryFiles(Path directory) {
    this.directory = directory;
  }

  @Override
  public List<String> names() {
    return names(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public List<String> folders() {
    return names(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public SnapshotFiles folder(String name) {
    return new DirectoryFiles(directory.resolve(name));
  }

  private List<String> names(Predicate<Path> wanted) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(wanted)
          .map(file -> file.getFileName().toString())
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }

  @Override
  public Optional<ByteBuffer> bytes(String name) throws IOException {
    ByteBuffer known = mapped.get(name);
    if (known == null) {
      Path file = directory.resolve(name);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      known = map(file);
      mapped.put(name, known);
    }
    return Optional.of(known.duplicate());
  }

  static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(file + " is larger than 2 GB");
      }
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  @Override
  public String label(String name) {
    return directory.resolve(name).toString().replace('\\', '/');
  }

  @Override
  public void close() {
    mapped.clear();
  }
}
