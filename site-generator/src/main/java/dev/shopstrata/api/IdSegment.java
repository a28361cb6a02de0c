package dev.shopstrata.api;

import dev.shopstrata.tree.Digest;
import java.util.regex.Pattern;

/**
 * The name of a file for an id, which may be any text: one path segment that every file system
 * takes, different for different ids whatever the case of letters. Clients compute it the same way
 * (docs/API.md).
 */
final class IdSegment {
  /** No reserved name such as {@code con} is as long. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_-]{5,100}");

  private static final int READABLE = 60;
  private static final int HASH = 16;

  private IdSegment() {}

  static String of(String id) {
    if (PLAIN.matcher(id).matches()) {
      return id;
    }
    StringBuilder segment = new StringBuilder();
    for (int i = 0; i < Math.min(id.length(), READABLE); i++) {
      char c = id.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      segment.append(isPlain(lower) ? lower : '-');
    }
    return segment.append('~').append(Digest.of(id).prefix(HASH)).toString();
  }

  /** The folder of an id's file: the first two hexadecimal digits of its SHA-256. */
  static String shard(String id) {
    return Digest.of(id).prefix(2);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }
}
