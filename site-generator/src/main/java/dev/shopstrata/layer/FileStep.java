package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;

/**
 * What one layer of a stack does to one path.
 *
 * @param at the layer's file, or the line of its {@code layer.yaml} that takes files away
 */
public record FileStep(LayerId layer, Act act, Location at) {
  /** The ways in which a layer speaks of a path. */
  public enum Act {
    /** It has the file. */
    FILE,
    /** It has an addition: {@code main+.css}. */
    ADDITION,
    /** Its {@code remove} takes away what farther layers have. */
    REMOVE,
    /** Its {@code replace} keeps the structured file from merging. */
    REPLACE
  }
}
