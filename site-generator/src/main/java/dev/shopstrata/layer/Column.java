package dev.shopstrata.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What one path is at one layer of a stack and, linked, at those below that change it; shared by
 * all stacks that agree from this layer downward. Compared by identity.
 */
final class Column {
  private final LayerId layer;
  private final Optional<MergedFile> value;
  private final Optional<Trace> trace;
  private final boolean broken;
  private final Optional<Column> below;

  Column(
      LayerId layer,
      Optional<MergedFile> value,
      Optional<Trace> trace,
      boolean broken,
      Optional<Column> below) {
    this.layer = layer;
    this.value = value;
    this.trace = trace;
    this.broken = broken || below.filter(Column::broken).isPresent();
    this.below = below;
  }

  /** The layer that made the path what it is here. */
  LayerId layer() {
    return layer;
  }

  /** The path's value; empty when this layer takes it away. */
  Optional<MergedFile> value() {
    return value;
  }

  /** How the value's data was merged, when it has data. */
  Optional<Trace> trace() {
    return trace;
  }

  /** Whether an error was found here or below. */
  boolean broken() {
    return broken;
  }

  Optional<Column> below() {
    return below;
  }

  /** Files of this value that stop showing when something replaces it, nearest first. */
  static List<LayerFile> shadowedBy(Optional<MergedFile> value) {
    return value
        .map(
            file -> {
              List<LayerFile> all = new ArrayList<>(file.parts());
              Collections.reverse(all);
              all.addAll(file.provenance().shadowed());
              return all;
            })
        .orElse(List.of());
  }
}
