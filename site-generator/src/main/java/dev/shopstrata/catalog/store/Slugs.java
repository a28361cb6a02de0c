package dev.shopstrata.catalog.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dev.shopstrata.tree.Digest;

/** How slugs are compared and told apart. */
final class Slugs {
  private static final int SUFFIX_DIGITS = 8;

  private Slugs() {}

  /** Two slugs of the same folded form collide: NFC, then full case folding in no language. */
  static String folded(String slug) {
    boolean plain = slug.chars().allMatch(c -> c < 0x80 && (c < 'A' || c > 'Z'));
    return plain ? slug : UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(slug), true);
  }

  /** A slug after it had to give way {@code rounds} times to smaller ids. */
  static String suffixed(String slug, String id, int rounds) {
    return rounds == 0 ? slug : slug + ("-" + Digest.of(id).prefix(SUFFIX_DIGITS)).repeat(rounds);
  }

  /** How often {@link #suffixed} moved a slug to make another of it; -1 when it did not. */
  static int rounds(String slug, String id, String moved) {
    String suffix = "-" + Digest.of(id).prefix(SUFFIX_DIGITS);
    int more = moved.length() - slug.length();
    int rounds = more >= 0 && more % suffix.length() == 0 ? more / suffix.length() : -1;
    return rounds >= 0 && moved.equals(slug + suffix.repeat(rounds)) ? rounds : -1;
  }

  /** 64 bits of a folded slug; equal hashes only make it worth comparing the slugs. */
  static long hash(String folded) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }
}
