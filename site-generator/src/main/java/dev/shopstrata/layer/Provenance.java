package dev.shopstrata.layer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a merged file is as it is.
 *
 * @param shadowed files of farther layers that no longer show, nearest first
 * @param keys for structured files: JSON Pointer of each scalar, list or empty map → its origin, in
 *     the file's order
 */
public record Provenance(MergeRule rule, List<LayerFile> shadowed, Map<String, KeyOrigin> keys) {
  public Provenance {
    shadowed = List.copyOf(shadowed);
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }
}
