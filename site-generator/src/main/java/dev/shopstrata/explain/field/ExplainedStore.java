package dev.shopstrata.explain.field;

import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.Settings;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A store and how it sees its catalog.
 *
 * @param views by locale tag
 */
public record ExplainedStore(
    MergedTree tree, Settings settings, NavigableMap<String, ReasonedView> views) {
  public ExplainedStore {
    views = Collections.unmodifiableNavigableMap(new TreeMap<>(views));
  }
}
