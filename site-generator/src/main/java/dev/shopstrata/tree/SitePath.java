package dev.shopstrata.tree;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Optional;

/**
 * The path of a file below {@code site/}, decoded (not percent-encoded): relative, with forward
 * slashes, unable to leave its root.
 */
public record SitePath(String value) implements Comparable<SitePath> {
  public SitePath {
    String path = value;
    PathRules.violation(value)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException("\"" + path + "\" is no site path: " + why);
            });
  }

  public static SitePath of(String value) {
    return new SitePath(value);
  }

  /** Why a text can't be a site path, or nothing when it can. */
  public static Optional<String> violation(String value) {
    return PathRules.violation(value);
  }

  /** Two paths with the same folded form can't both be published: NFC, then full case folding. */
  public String folded() {
    return UCharacter.foldCase(Normalizer2.getNFCInstance().normalize(value), true);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
