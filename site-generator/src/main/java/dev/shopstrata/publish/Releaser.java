package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import java.util.List;

/** Brings the bundles of one store live in one environment, and back. */
public interface Releaser {
  /** What happened to the store's releases, oldest first; what is live is the last live one. */
  List<ReleaseRecord> releases();

  /**
   * What {@link #publish} would do now. Nothing is written.
   *
   * @throws dev.shopstrata.problem.ProblemException as {@link #publish} would
   */
  ReleasePlan plan(Bundle bundle);

  /**
   * Publishes a bundle; nothing is written when it is live already.
   *
   * @param papers that go with it where the target keeps any
   * @throws dev.shopstrata.problem.ProblemException before anything of the site is written when the
   *     target is not this store's, another publisher is at work, or the bundle looks like a broken
   *     build
   */
  Published publish(Bundle bundle, ReleasePapers papers);

  /** Uploads a bundle as a whole and leaves what is live as it is. */
  Published prepare(Bundle bundle, ReleasePapers papers);

  /** Leads shoppers to what was prepared under a number. */
  Published activate(long seq);

  /** Shows again what was live under a number. */
  Published rollback(long seq);
}
