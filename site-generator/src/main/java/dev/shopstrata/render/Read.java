package dev.shopstrata.render;

import dev.shopstrata.tree.Digest;
import java.util.Objects;

/**
 * One thing a page looked at and what it found.
 *
 * @param digest covers the whole value found; {@link #ABSENT} when there was none
 */
public record Read(ReadKind kind, String key, Digest digest) {
  /** What a read finds where nothing is. */
  public static final Digest ABSENT = Digest.of("\0absent");

  public Read {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(digest, "digest");
  }
}
