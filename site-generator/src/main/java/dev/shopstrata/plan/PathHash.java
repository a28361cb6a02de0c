package dev.shopstrata.plan;

import dev.shopstrata.tree.SitePath;

/**
 * 64 bits that stand for a path after case folding. Paths with equal hashes are always compared
 * themselves, so that a chance hit costs time and never changes an answer.
 */
final class PathHash {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private PathHash() {}

  static long of(SitePath path) {
    return ofFolded(isFolded(path.value()) ? path.value() : path.folded());
  }

  static long ofFolded(String folded) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** The final step of SplitMix64: FNV alone leaves its low bits alike for alike paths. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private static boolean isFolded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
