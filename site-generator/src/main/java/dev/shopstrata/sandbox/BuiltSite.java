package dev.shopstrata.sandbox;

import dev.shopstrata.bundle.BundleFiles;
import dev.shopstrata.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A store's bundle on disk, looked at again whenever a build has replaced it. */
final class BuiltSite implements Closeable {
  private final Path directory;
  private String stamp = "";
  private BundleFiles files;

  BuiltSite(Path directory) {
    this.directory = directory;
  }

  /** The files as they are now. */
  synchronized BundleFiles files() {
    try {
      String now = stamp();
      if (files == null || !now.equals(stamp)) {
        BundleFiles opened = BundleFiles.open(directory);
        close();
        files = opened;
        stamp = now;
      }
      return files;
    } catch (ProblemException e) {
      throw Refusal.of(
          RefusalCode.UNAVAILABLE,
          "the store has no whole bundle: build it, or wait for the build");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with every build that changes the bundle. */
  String stamp() throws IOException {
    Path head = directory.resolve("bundle.json");
    if (!Files.isRegularFile(head)) {
      return "";
    }
    BasicFileAttributes found = Files.readAttributes(head, BasicFileAttributes.class);
    return found.lastModifiedTime() + " " + found.size() + " " + found.fileKey();
  }

  @Override
  public synchronized void close() throws IOException {
    if (files != null) {
      files.close();
      files = null;
    }
  }
}
