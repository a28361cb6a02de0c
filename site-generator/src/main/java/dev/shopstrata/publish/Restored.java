package dev.shopstrata.publish;

import dev.shopstrata.tree.Digest;

/**
 * What a rollback shows.
 *
 * @param goal the record to go back to
 * @param bundle the goal's, or one made of it that stopped products are not in
 * @param before the bundle in the goal's folder
 */
record Restored(ReleaseRecord goal, Digest bundle, Digest before) {
  /** Whether something of the goal may not be shown. */
  boolean isCut() {
    return !bundle.equals(goal.bundleId());
  }
}
