package dev.shopstrata.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word a user most likely meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /**
   * The closest of {@code known}: within two edits (one in very short words) or a third of the
   * word's length, ties by code-point order.
   */
  public static Optional<String> closest(String word, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(threshold(word));
    return known.stream()
        .filter(candidate -> distance.apply(word, candidate) >= 0)
        .min(
            Comparator.comparing((String candidate) -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Two swapped letters count as two edits, and are the most common slip. */
  private static int threshold(String word) {
    return word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
  }

  /** {@code ", did you mean "x"?"} or nothing, to end a fix sentence with. */
  public static String hint(String word, Collection<String> known) {
    return closest(word, known).map(found -> ", did you mean \"" + found + "\"?").orElse("");
  }
}
