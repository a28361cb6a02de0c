package dev.shopstrata.catalog.overlay;

import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.MapNode;

/** What one layer's file changes of one record, as it is written. */
record PatchNode(MapNode fields, LayerFile file, Location at) {
  OverlayPatch patch() {
    return new OverlayPatch(CatalogJson.tree(fields.toJava()), file.layer(), at);
  }

  /** A place inside the patch; a line of NDJSON was read as if it stood alone. */
  Location place(Location inside) {
    return file.path().value().equals(OverlayReader.PRODUCTS_NDJSON)
        ? Location.of(inside.file(), at.line(), inside.column())
        : inside;
  }
}
