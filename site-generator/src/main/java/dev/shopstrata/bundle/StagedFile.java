package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A new file that is digested while it is written. */
final class StagedFile implements Closeable {
  private final OutputStream out;
  private final MessageDigest sha = Digest.sha256();

  StagedFile(Disk disk, Path file) throws IOException {
    this.out = disk.create(file);
  }

  void write(byte[] bytes) throws IOException {
    write(bytes, bytes.length);
  }

  void write(byte[] bytes, int length) throws IOException {
    out.write(bytes, 0, length);
    sha.update(bytes, 0, length);
  }

  Digest finish() throws IOException {
    out.close();
    return Digest.of(sha);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
