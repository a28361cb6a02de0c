package dev.shopstrata.publish;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;

/** Refuses bundles that look like a broken build. */
public final class BundleSize {
  /** With fewer files than this share of what is live, a bundle looks broken. */
  private static final double LEAST_SHARE = 0.5;

  /** Below so many files a share says nothing. */
  private static final int FEW = 20;

  private BundleSize() {}

  /**
   * Throws when a bundle looks like a broken build.
   *
   * @param liveFiles files of what is live; 0 without anything
   * @param forced whether it may be much smaller than what is live
   */
  public static void check(Bundle bundle, long liveFiles, boolean forced) {
    if (bundle.files() == 0) {
      throw small("the bundle of store " + bundle.store() + " is empty");
    }
    if (!forced && liveFiles > FEW && bundle.files() < liveFiles * LEAST_SHARE) {
      throw small(
          "the bundle of store %s has %d files, %d are live"
              .formatted(bundle.store(), bundle.files(), liveFiles));
    }
  }

  private static ProblemException small(String what) {
    return new ProblemException(
        Problem.of(
            ProblemCode.RELEASE_SUSPICIOUS,
            what,
            "look at the build; if it is right, publish with storefront.publish.force=true"));
  }
}
