package dev.shopstrata.catalog.index;

import dev.shopstrata.tree.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;

/** Feeds values to a digest so that no two sequences of values look alike. */
public final class DigestSink {
  private final MessageDigest sha = Digest.sha256();

  /** A text, or null for absent. */
  public DigestSink text(String text) {
    if (text == null) {
      return number(-1);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    sha.update(utf8);
    return this;
  }

  public DigestSink number(long value) {
    sha.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    return this;
  }

  /** Anything whose text tells all of it: a number, a truth value, an enum, null. */
  public DigestSink value(Object value) {
    return text(value == null ? null : value.toString());
  }

  /** All that a buffer has left, which stays there. */
  public DigestSink bytes(ByteBuffer bytes) {
    number(bytes.remaining());
    sha.update(bytes.duplicate());
    return this;
  }

  public DigestSink digest(Digest digest) {
    return text(digest.hex());
  }

  public <T> DigestSink list(List<T> items, Consumer<T> put) {
    number(items.size());
    items.forEach(put);
    return this;
  }

  /** Feeds something that may be null. */
  public <T> DigestSink optional(T value, Consumer<T> put) {
    number(value == null ? 0 : 1);
    if (value != null) {
      put.accept(value);
    }
    return this;
  }

  public Digest finish() {
    return Digest.of(sha);
  }
}
