package dev.shopstrata.tree;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Content that was made in memory. */
public final class BytesContent implements Content {
  private final byte[] bytes;
  private final Digest digest;

  public BytesContent(byte[] bytes) {
    this.bytes = bytes.clone();
    this.digest = Digest.of(bytes);
  }

  public BytesContent(String text) {
    this(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public Digest digest() {
    return digest;
  }
}
