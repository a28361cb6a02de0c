package dev.shopstrata.bundle;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every change that a bundle makes to the file system; symbolic links are never followed. */
final class Disk {
  /** Is passed before every single change; a test's gate throws where the process shall die. */
  interface Gate {
    Gate OPEN = () -> {};

    void pass();

    default void force(FileChannel channel) throws IOException {
      channel.force(true);
    }
  }

  private final Gate gate;

  Disk(Gate gate) {
    this.gate = gate;
  }

  static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isDirectory(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  void createDirectories(Path directory) throws IOException {
    gate.pass();
    Files.createDirectories(directory);
  }

  /** Makes a new file; one that is already there is an error. */
  void write(Path file, byte[] bytes) throws IOException {
    gate.pass();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      gate.pass();
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** A buffered stream into a new file. */
  OutputStream create(Path file) throws IOException {
    gate.pass();
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new BufferedOutputStream(new Gated(out), 1 << 16);
  }

  /** Waits until a file's bytes, or a directory's entries, have reached the disk. */
  void sync(Path path) throws IOException {
    gate.pass();
    boolean directory = isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      gate.force(channel);
    } catch (IOException e) {
      if (!directory) { // some systems can't sync directories
        throw e;
      }
    }
  }

  /** Moves at once, replacing what is there. */
  void move(Path from, Path to) throws IOException {
    gate.pass();
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes a file, a link or an empty directory; absent is fine. */
  void delete(Path path) throws IOException {
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      gate.pass();
      Files.deleteIfExists(path);
    }
  }

  /** Deletes a path and all below it. */
  void deleteTree(Path path) throws IOException {
    if (isDirectory(path)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
        for (Path child : children) {
          deleteTree(child);
        }
      } catch (NoSuchFileException e) {
        return;
      }
    }
    delete(path);
  }

  private final class Gated extends FilterOutputStream {
    Gated(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      gate.pass();
      out.write(bytes, from, length);
    }
  }
}
