package dev.shopstrata.catalog.overlay;

import dev.shopstrata.layer.LayerId;
import dev.shopstrata.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * One value that a layer's patch changes in a record.
 *
 * @param at where the patch has the key
 * @param path the key and those above it: {@code [name, de]}
 * @param before as JSON, empty when there was nothing
 * @param after as JSON, empty when the patch takes the value away
 */
public record OverlayChange(
    LayerId layer,
    Location at,
    List<String> path,
    Optional<String> before,
    Optional<String> after) {
  public OverlayChange {
    path = List.copyOf(path);
  }

  public boolean isRemoval() {
    return after.isEmpty();
  }
}
