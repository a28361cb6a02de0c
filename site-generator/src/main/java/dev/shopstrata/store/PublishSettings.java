package dev.shopstrata.store;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a store goes live (mirrors {@code publish} of {@code site.yaml}).
 *
 * @param environments by name
 */
public record PublishSettings(NavigableMap<String, EnvironmentSettings> environments) {
  /** A store that goes live nowhere. */
  public static final PublishSettings NONE = new PublishSettings(new TreeMap<>());

  public PublishSettings {
    environments = Collections.unmodifiableNavigableMap(new TreeMap<>(environments));
  }

  public Optional<EnvironmentSettings> environment(String name) {
    return Optional.ofNullable(environments.get(name));
  }
}
