package dev.shopstrata.publish.s3;

import dev.shopstrata.tree.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Sends content with a checksum of its bytes; what is small is read once, into memory. */
final class S3Body {
  private static final int SMALL = 4 << 20;

  /** The most that S3 takes in one request. */
  private static final long LARGEST = 5L << 30;

  private static final String BYTES = "application/octet-stream";

  private final S3Checksum checksum;

  S3Body(S3Checksum checksum) {
    this.checksum = checksum;
  }

  /** The body of a request, which gets the checksum. */
  RequestBody of(Content content, PutObjectRequest.Builder ask) throws IOException {
    if (content.size() > LARGEST) {
      throw new IOException("it has more than 5 GB");
    }
    if (content.size() > SMALL) {
      sum(content, open(content), ask);
      return RequestBody.fromContentProvider(() -> open(content), content.size(), BYTES);
    }
    byte[] bytes = content.bytes();
    sum(content, new ByteArrayInputStream(bytes), ask);
    return RequestBody.fromContentProvider(
        () -> new ByteArrayInputStream(bytes), bytes.length, BYTES);
  }

  private void sum(Content content, InputStream bytes, PutObjectRequest.Builder ask)
      throws IOException {
    try (bytes) {
      switch (checksum) {
        case SHA256 -> ask.checksumSHA256(base64(HexFormat.of().parseHex(content.digest().hex())));
        case MD5 -> ask.contentMD5(base64(md5(bytes)));
      }
    }
  }

  private static byte[] md5(InputStream bytes) throws IOException {
    MessageDigest md5;
    try {
      md5 = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
    byte[] buffer = new byte[1 << 16];
    for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
      md5.update(buffer, 0, n);
    }
    return md5.digest();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static InputStream open(Content content) {
    try {
      return content.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
