package dev.shopstrata.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a manifest of files that come in the order of their paths. */
public final class ManifestWriter implements AutoCloseable {
  private final OutputStream out;

  public ManifestWriter(Path manifest) {
    try {
      out = new BufferedOutputStream(Files.newOutputStream(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(SiteFile file) {
    try {
      out.write(ManifestLine.of(file).bytes());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
