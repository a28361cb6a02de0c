package dev.shopstrata.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Why a merged file is as it is.
 *
 * @param shadowed files of farther layers that no longer show, nearest first
 * @param origins finds {@link #keys} when somebody asks: with hundreds of stores, nobody keeps them
 */
public record Provenance(
    MergeRule rule, List<LayerFile> shadowed, Supplier<Map<String, KeyOrigin>> origins) {
  public Provenance {
    shadowed = List.copyOf(shadowed);
  }

  public Provenance(MergeRule rule, List<LayerFile> shadowed, Map<String, KeyOrigin> keys) {
    this(rule, shadowed, () -> keys);
  }

  /**
   * For structured files and pages' front matter: JSON Pointer of each scalar, list or empty map →
   * its origin, in the file's order; computed anew on each call.
   */
  public Map<String, KeyOrigin> keys() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(origins.get()));
  }
}
