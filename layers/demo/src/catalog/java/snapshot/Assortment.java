package snapshot;

import static snapshot.Chance.chance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The families of products, the series each is made in, and which are for outdoors. */
final class Assortment {
  private final List<Family> families = TextFiles.families();
  private final Map<String, List<Series>> ranges = TextFiles.ranges();
  private final Map<String, String> parents = new TreeMap<>();

  Assortment() throws IOException {
    TextFiles.rows("categories.txt").forEach(row -> parents.put(row[0], row[1]));
  }

  List<Family> families() {
    return families;
  }

  List<Series> series(Family family) {
    return ranges.get(isOutdoor(family) ? "outdoor" : "kitchen");
  }

  /** Up to four products of the same series, kitchen with kitchen and outdoor with outdoor. */
  Map<String, Object> relations(Family family, Series series) {
    List<Family> siblings = new ArrayList<>();
    for (Family other : families) {
      if (isOutdoor(other) == isOutdoor(family) && !other.id().equals(family.id())) {
        siblings.add(other);
      }
    }
    List<String> related = new ArrayList<>();
    int start = chance(family.id() + series.name(), "related", siblings.size());
    for (int i = 0; i < 4; i++) {
      Family other = siblings.get((start + i * 3) % siblings.size());
      String id = other.productId(series);
      if (!related.contains(id)) {
        related.add(id);
      }
    }
    Map<String, Object> relations = new LinkedHashMap<>();
    relations.put("related", related);
    return relations;
  }

  boolean isOutdoor(Family family) {
    String category = family.facts().get("category");
    while (!parents.get(category).equals("-")) {
      category = parents.get(category);
    }
    return category.equals("outdoor");
  }
}
