package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stores a build renders, and for which environment.
 *
 * @param patterns ids or globs; none means all
 * @param environment whose layers are put before the stores; empty for the stores as they are
 */
public record StoreSelection(List<Glob> patterns, Optional<String> environment) {
  public static final StoreSelection ALL = new StoreSelection(List.of());

  public StoreSelection {
    patterns = List.copyOf(patterns);
  }

  /** Stores as they are. */
  public StoreSelection(List<Glob> patterns) {
    this(patterns, Optional.empty());
  }

  public boolean includes(StoreId store) {
    return patterns.isEmpty() || patterns.stream().anyMatch(glob -> glob.matches(store.value()));
  }

  /** Other stores for the same environment. */
  public StoreSelection only(List<Glob> others) {
    return new StoreSelection(others, environment);
  }

  /** The patterns as the user wrote them. */
  @Override
  public String toString() {
    return patterns.stream().map(Glob::text).collect(Collectors.joining(", "));
  }
}
