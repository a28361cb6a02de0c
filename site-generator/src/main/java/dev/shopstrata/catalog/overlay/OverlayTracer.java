package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Field;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows one record through the patches of a store's layers. Reads the files anew for their places
 * inside a patch, which builds don't keep.
 */
public final class OverlayTracer {
  private final List<LayerFile> files;

  public OverlayTracer(MergedTree tree) {
    this.files = OverlayReader.files(tree);
  }

  /**
   * What the layers change of a product, in the order in which it applies.
   *
   * @param record as the snapshot has it
   */
  public List<OverlayChange> changes(Product record) {
    return changes(
        record.id(),
        CatalogJson.tree(record),
        Set.of(OverlayReader.PRODUCTS_YAML, OverlayReader.PRODUCTS_NDJSON));
  }

  /** As {@link #changes(Product)}. */
  public List<OverlayChange> changes(Category record) {
    return changes(record.id(), CatalogJson.tree(record), Set.of(OverlayReader.CATEGORIES_YAML));
  }

  private List<OverlayChange> changes(String id, JsonNode record, Set<String> names) {
    List<OverlayChange> changes = new ArrayList<>();
    JsonNode target = record;
    // What is wrong with the files was reported when the store was opened.
    OverlayParser parser = new OverlayParser(new Problems());
    for (LayerFile file : files) {
      if (names.contains(file.path().value())) {
        PatchNode patch = parser.parse(file).get(id);
        if (patch != null) {
          collect(patch, patch.fields(), target, List.of(), changes);
          target = MergePatch.apply(target, patch.patch().patch());
        }
      }
    }
    return changes;
  }

  private static void collect(
      PatchNode patch,
      MapNode fields,
      JsonNode target,
      List<String> above,
      List<OverlayChange> changes) {
    for (Field field : fields.fields().values()) {
      List<String> path = new ArrayList<>(above);
      path.add(field.key());
      JsonNode before = target.path(field.key());
      if (field.value() instanceof MapNode map && !map.fields().isEmpty()) {
        collect(patch, map, before, path, changes);
      } else {
        changes.add(
            new OverlayChange(
                patch.file().layer(),
                patch.place(field.at()),
                path,
                before.isMissingNode() ? Optional.empty() : Optional.of(before.toString()),
                after(field.value())));
      }
    }
  }

  private static Optional<String> after(Node value) {
    return value instanceof ScalarNode scalar && scalar.isNull()
        ? Optional.empty()
        : Optional.of(CatalogJson.tree(value.toJava()).toString());
  }
}
