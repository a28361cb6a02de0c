package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.stream.Collectors;

/** The stores a build renders: ids or globs; none means all. */
public record StoreSelection(List<Glob> patterns) {
  public static final StoreSelection ALL = new StoreSelection(List.of());

  public StoreSelection {
    patterns = List.copyOf(patterns);
  }

  public boolean includes(StoreId store) {
    return patterns.isEmpty() || patterns.stream().anyMatch(glob -> glob.matches(store.value()));
  }

  /** The patterns as the user wrote them. */
  @Override
  public String toString() {
    return patterns.stream().map(Glob::text).collect(Collectors.joining(", "));
  }
}
