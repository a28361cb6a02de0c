package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Tries patches on their record, one after the other, and reports the ones that don't fit. */
public final class OverlayCheck {
  private final Problems problems;

  public OverlayCheck(Problems problems) {
    this.problems = problems;
  }

  /** The patched product, or empty when a patch makes it unusable. */
  Optional<Product> product(Product record, List<OverlayPatch> patches) {
    return apply(record.id(), record, Product.class, patches)
        .filter(
            patched -> {
              List<String> faults = ProductCheck.faults(patched);
              faults.forEach(fault -> invalid(record.id(), fault, patches.get(patches.size() - 1)));
              return faults.isEmpty();
            });
  }

  /** The patched category, or empty when a patch makes it unusable. */
  Optional<Category> category(Category record, List<OverlayPatch> patches) {
    return apply(record.id(), record, Category.class, patches);
  }

  private <T> Optional<T> apply(String id, T record, Class<T> type, List<OverlayPatch> patches) {
    T patched = record;
    for (OverlayPatch patch : patches) {
      try {
        patched =
            CatalogJson.reader(type)
                .readValue(MergePatch.apply(CatalogJson.tree(patched), patch.patch()));
        JsonNode after = CatalogJson.tree(patched);
        lost(patch.patch(), after, "", field -> unknownField(id, field, patch));
      } catch (JsonProcessingException e) {
        invalid(id, e.getOriginalMessage(), patch);
        return Optional.empty();
      } catch (IOException e) {
        invalid(id, e.getMessage(), patch);
        return Optional.empty();
      }
    }
    return Optional.of(patched);
  }

  /** Tells the fields of a patch that no record has: what is gone once the record was read. */
  private static void lost(JsonNode patch, JsonNode after, String path, Consumer<String> field) {
    for (Map.Entry<String, JsonNode> entry : patch.properties()) {
      JsonNode value = entry.getValue();
      JsonNode kept = after.get(entry.getKey());
      boolean isEmpty = value.isNull() || (value.isContainerNode() && value.isEmpty());
      if (kept != null) {
        lost(value, kept, path + entry.getKey() + ".", field);
      } else if (!isEmpty) {
        field.accept(path + entry.getKey());
      }
    }
    for (int i = 0; patch.isArray() && i < Math.min(patch.size(), after.size()); i++) {
      lost(patch.get(i), after.get(i), path, field);
    }
  }

  /**
   * Reports that the catalog has no record of an id.
   *
   * @param known ids to guess from; empty when there are too many of them
   */
  void unknownId(String kind, String id, List<OverlayPatch> patches, Collection<String> known) {
    for (OverlayPatch patch : patches) {
      report(
          Problem.of(
              ProblemCode.OVERLAY_ID_UNKNOWN,
              "the catalog has no " + kind + " \"" + id + "\" to change",
              "correct the id or take the patch out" + DidYouMean.hint(id, known)),
          patch);
    }
  }

  /** Reports the patched categories that have lost their way up. */
  void unreachable(CategoryTree tree, Overlays overlays) {
    for (String id : overlays.categoryIds()) {
      int index = tree.index(id);
      if (index >= 0 && tree.parent(index) < 0 && tree.category(index).parent() != null) {
        String parent = tree.category(index).parent();
        List<OverlayPatch> patches = overlays.ofCategory(id);
        report(
            Problem.of(
                ProblemCode.CATEGORY_UNREACHABLE,
                "category \""
                    + id
                    + "\" has the parent \""
                    + parent
                    + "\", which "
                    + (tree.index(parent) < 0 ? "does not exist" : "lies below it"),
                "correct the category's parent; until then it is a top category"),
            patches.get(patches.size() - 1));
      }
    }
  }

  private void unknownField(String id, String field, OverlayPatch patch) {
    report(
        Problem.of(
            ProblemCode.OVERLAY_FIELD_UNKNOWN,
            "the patch of \"" + id + "\" has an unknown field \"" + field + "\"",
            "correct the name, or put the value under \"$custom\""),
        patch);
  }

  private void invalid(String id, String why, OverlayPatch patch) {
    report(
        Problem.of(
            ProblemCode.OVERLAY_INVALID,
            "the patch of \"" + id + "\" doesn't fit: " + why,
            "write the value in the form the catalog has it"),
        patch);
  }

  private void report(Problem problem, OverlayPatch patch) {
    problems.add(problem.at(patch.at()).inLayer(patch.layer().value()));
  }
}
