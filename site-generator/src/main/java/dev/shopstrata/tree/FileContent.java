package dev.shopstrata.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A regular file in a directory; a symbolic link is refused when it is opened. */
public final class FileContent implements Content {
  private final Path file;
  private final long size;
  private volatile Digest digest;

  public FileContent(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  public Path file() {
    return file;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Digest digest() {
    Digest known = digest;
    if (known == null) {
      known = StreamDigest.of(this);
      digest = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
