package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import java.util.List;

/**
 * Who decided one key of a structured file.
 *
 * @param layer the winner
 * @param at where the winner wrote it
 * @param shadowed where farther layers wrote values that no longer show, nearest first
 */
public record KeyOrigin(LayerId layer, Location at, MergeRule rule, List<Location> shadowed) {
  public KeyOrigin {
    shadowed = List.copyOf(shadowed);
  }
}
