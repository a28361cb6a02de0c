package dev.shopstrata.store;

import dev.shopstrata.layer.LayerId;
import dev.shopstrata.layer.LayerReference;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.List;
import java.util.stream.Stream;

/** Finds the layers that an environment puts before a store, in settings not yet checked. */
public final class EnvironmentLayers {
  private EnvironmentLayers() {}

  /** Those that have the form of a layer's name, nearest first. */
  public static List<LayerReference> of(String environment, MapNode site) {
    return site.map("publish")
        .flatMap(publish -> publish.map(environment))
        .flatMap(found -> found.list("layers"))
        .map(list -> list.items().stream().flatMap(EnvironmentLayers::reference).toList())
        .orElse(List.of());
  }

  private static Stream<LayerReference> reference(Node item) {
    return item instanceof ScalarNode name && LayerId.isValid(name.text())
        ? Stream.of(new LayerReference(LayerId.of(name.text()), item.at()))
        : Stream.empty();
  }
}
