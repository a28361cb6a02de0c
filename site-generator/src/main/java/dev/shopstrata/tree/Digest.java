package dev.shopstrata.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) implements Comparable<Digest> {
  private static final int DIGITS = 64;

  public Digest {
    if (!isDigest(hex)) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  private static boolean isDigest(String hex) {
    for (int i = 0; i < hex.length(); i++) {
      char c = hex.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return hex.length() == DIGITS;
  }

  public static Digest of(byte[] bytes) {
    return finish(sha256(), bytes);
  }

  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A fresh SHA-256, for callers that feed it piece by piece. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static Digest of(MessageDigest fed) {
    return new Digest(HexFormat.of().formatHex(fed.digest()));
  }

  private static Digest finish(MessageDigest sha, byte[] bytes) {
    sha.update(bytes);
    return of(sha);
  }

  /** The first {@code length} digits, for fingerprints in file names. */
  public String prefix(int length) {
    return hex.substring(0, length);
  }

  @Override
  public int compareTo(Digest other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
