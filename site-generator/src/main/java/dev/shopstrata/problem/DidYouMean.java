package dev.shopstrata.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word a user most likely meant. */
public final class DidYouMean {
  private DidYouMean() {}

  /** The closest of {@code known} within a third of the word's length, ties by code-point order. */
  public static Optional<String> closest(String word, Collection<String> known) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 3));
    return known.stream()
        .filter(candidate -> distance.apply(word, candidate) >= 0)
        .min(
            Comparator.comparing((String candidate) -> distance.apply(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code ", did you mean "x"?"} or nothing, to end a fix sentence with. */
  public static String hint(String word, Collection<String> known) {
    return closest(word, known).map(found -> ", did you mean \"" + found + "\"?").orElse("");
  }
}
