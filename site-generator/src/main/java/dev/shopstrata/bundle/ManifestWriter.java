package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** Writes a manifest of files that come in the order of their paths. */
public final class ManifestWriter implements AutoCloseable {
  private final MessageDigest sha = Digest.sha256();
  private final OutputStream out;

  public ManifestWriter(Path manifest) {
    try {
      out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(manifest)), sha);
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

  /** Ends the manifest; gives the digest of all of it. */
  public Digest end() {
    close();
    return Digest.of(sha);
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
