package dev.shopstrata.layer;

import java.util.Set;

/**
 * What the checks of one stack found, beside the problems they reported.
 *
 * @param errors whether there was an error
 * @param usedAccepts the {@code accept} entries that silenced something
 */
record Findings(boolean errors, Set<PathRule> usedAccepts) {
  static final Findings NONE = new Findings(false, Set.of());
}
