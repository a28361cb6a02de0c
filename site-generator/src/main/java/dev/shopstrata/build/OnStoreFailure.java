package dev.shopstrata.build;

/** What becomes of the good stores when others have errors. The build fails in any case. */
public enum OnStoreFailure {
  /** It fails at once: nothing is packed or published. */
  FAIL,

  /** The good stores are packed and published first; those with errors stay out. */
  SKIP,

  /** As {@link #SKIP}, and the last good bundles of stores with errors are packed again. */
  KEEP;

  /**
   * Whether the steps after a build should run. Errors that belong to no store, and a build without
   * a single good store, always end it.
   */
  public boolean goesOnAfter(BuildResult result) {
    return !result.hasErrors()
        || (this != FAIL && !result.failed().isEmpty() && !result.bundles().isEmpty());
  }
}
