package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.layer.LayerId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.tree.Digest;

/** What one layer changes of one record: a JSON Merge Patch, and where it is written. */
record OverlayPatch(JsonNode patch, LayerId layer, Location at) {
  /** The same with instants for dates and local times. */
  OverlayPatch in(LocalMoments zone) {
    return new OverlayPatch(zone.resolve(patch), layer, at);
  }

  Digest digest() {
    return Digest.of(CatalogJson.line(patch));
  }
}
