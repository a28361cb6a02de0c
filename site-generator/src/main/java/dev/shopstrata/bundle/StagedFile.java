package dev.shopstrata.bundle;

import dev.shopstrata.tree.Digest;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

/** A new file that is digested while it is written and is safely on disk when it is finished. */
final class StagedFile implements Closeable {
  private final Disk disk;
  private final Path file;
  private final OutputStream out;
  private final MessageDigest sha = Digest.sha256();

  StagedFile(Disk disk, Path file) throws IOException {
    this.disk = disk;
    this.file = file;
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
    disk.sync(file);
    return Digest.of(sha);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
