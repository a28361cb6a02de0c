package dev.shopstrata.catalog.overlay;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One layer's patches of one kind of record, by id. */
record OverlayFile(NavigableMap<String, OverlayPatch> patches) {
  OverlayFile {
    patches = Collections.unmodifiableNavigableMap(new TreeMap<>(patches));
  }
}
