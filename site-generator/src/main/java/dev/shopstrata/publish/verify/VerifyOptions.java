package dev.shopstrata.publish.verify;

import java.security.PublicKey;
import java.util.Optional;

/**
 * How much to look at. That every object is there, and how long it is, is always looked at.
 *
 * @param sample files whose bytes and headers are read, in the bucket and through the edge
 * @param seed chooses them; another seed takes others
 * @param width requests at the same time
 * @param key the public half of the one that releases are signed with; empty where they aren't
 */
public record VerifyOptions(long sample, long seed, int width, Optional<PublicKey> key) {
  /** Of releases that nobody signs. */
  public VerifyOptions(long sample, long seed, int width) {
    this(sample, seed, width, Optional.empty());
  }

  /** Reads everything. */
  public static VerifyOptions deep(int width) {
    return new VerifyOptions(Long.MAX_VALUE, 0, width);
  }

  /** Whether a file belongs to the sample of this many. */
  boolean takes(String path, long files) {
    if (sample >= files) {
      return true;
    }
    long spread = (path.hashCode() + seed) * 0x9e3779b97f4a7c15L;
    spread = (spread ^ (spread >>> 32)) * 0xd6e8feb86659fd93L;
    double place = (spread >>> 11) * 0x1p-53;
    return place < (double) sample / files;
  }
}
