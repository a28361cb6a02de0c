package dev.shopstrata.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/** A zip that is only replaced, at once, when what it is made from has changed. */
record ZipTarget(Path zip) {
  /** Writes the zip's bytes and closes the stream. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  boolean write(String madeFrom, Content content) {
    try {
      if (Disk.isFile(zip)
          && Disk.isFile(note())
          && Files.readString(note()).equals(sealed(madeFrom))) {
        return false;
      }
      Path directory = zip.toAbsolutePath().getParent();
      Files.createDirectories(directory);
      Files.deleteIfExists(note());
      Path part = directory.resolve(zip.getFileName() + ".part");
      Files.deleteIfExists(part);
      try {
        content.write(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16));
        Files.move(part, zip, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      Files.writeString(note(), sealed(madeFrom));
      return true;
    } catch (IOException | UncheckedIOException e) {
      throw BundleProblems.unwritable(zip, e);
    }
  }

  /** What a zip's bytes depend on beside its content, as the end of {@code madeFrom}. */
  static String stamp(Instant timestamp) {
    return "timestamp %s\njava %s\n".formatted(timestamp, System.getProperty("java.vm.version"));
  }

  /** Takes the zip away, so that nobody takes it for what was built last. */
  void delete() {
    try {
      Files.deleteIfExists(zip);
      Files.deleteIfExists(note());
    } catch (IOException e) {
      throw BundleProblems.unwritable(zip, e);
    }
  }

  private Path note() {
    return zip.resolveSibling(zip.getFileName() + ".made-from");
  }

  private String sealed(String madeFrom) throws IOException {
    return madeFrom + "size " + Files.size(zip) + "\n";
  }
}
