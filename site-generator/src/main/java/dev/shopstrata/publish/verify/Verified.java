package dev.shopstrata.publish.verify;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.publish.ReleaseRecord;
import java.util.List;

/**
 * What came of verifying a store.
 *
 * @param live the release it was compared with
 * @param files that the manifest lists
 * @param read objects of which the bytes were compared
 * @param headers objects of which the headers were compared; 0 where the bucket doesn't decide them
 * @param asked URLs that were fetched through the edge
 * @param differences in the order of their places; the first thousand
 * @param faults how many differences are no mere notes
 */
public record Verified(
    ReleaseRecord live,
    long files,
    long read,
    long headers,
    long asked,
    List<Difference> differences,
    long faults) {
  public Verified {
    differences = List.copyOf(differences);
  }

  /** Whether shoppers get what was published, as far as was looked. */
  public boolean isSound() {
    return faults == 0;
  }

  /** The differences as they are reported: faults as errors, notes as warnings. */
  public List<Problem> problems() {
    return differences.stream().map(Verified::problem).toList();
  }

  private static Problem problem(Difference difference) {
    String message =
        "%s is %s instead of %s"
            .formatted(difference.place(), difference.found(), difference.expected());
    return Problem.of(difference.kind().code(), message, difference.fix()).at(Location.NOWHERE);
  }
}
