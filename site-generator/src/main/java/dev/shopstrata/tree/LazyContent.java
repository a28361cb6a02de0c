package dev.shopstrata.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Content that is made from other content whenever it is asked for, so that thousands of merged
 * files need no memory until somebody reads them.
 */
public final class LazyContent implements Content {
  /** Makes the bytes; gives equal bytes each time. */
  @FunctionalInterface
  public interface Maker {
    byte[] make() throws IOException;
  }

  private record Facts(Digest digest, long size) {}

  private final Maker maker;
  private volatile Facts facts;

  public LazyContent(Maker maker) {
    this.maker = maker;
  }

  @Override
  public InputStream open() throws IOException {
    return new ByteArrayInputStream(bytes());
  }

  @Override
  public byte[] bytes() throws IOException {
    return maker.make();
  }

  @Override
  public long size() {
    return facts().size();
  }

  @Override
  public Digest digest() {
    return facts().digest();
  }

  private Facts facts() {
    Facts known = facts;
    if (known == null) {
      try {
        byte[] bytes = bytes();
        known = new Facts(Digest.of(bytes), bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make merged content", e);
      }
      facts = known;
    }
    return known;
  }
}
