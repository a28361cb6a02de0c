package snapshot;

import static snapshot.Chance.chance;

import java.util.ArrayList;
import java.util.List;

/** The colours, grinds and sizes a product comes in. */
final class Options {
  private static final List<String> WOODS = List.of("oak", "walnut");

  private Options() {}

  static List<String> options(Family family, String material, String id) {
    List<String> all = new ArrayList<>(family.list("options"));
    if (family.id().equals("beans")) {
      return all;
    }
    if (WOODS.contains(material) && all.contains(material)) {
      return List.of(material);
    }
    all.removeAll(WOODS);
    if (material.equals("cast-iron")) {
      all.remove("steel");
    }
    int first = chance(id, "first", all.size());
    int count = Math.min(all.size(), 2 + chance(id, "count", 3));
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((first + i) % all.size()));
    }
    return chosen;
  }

  static List<String> sizes(Family family, String id) {
    List<String> sizes = family.list("sizes");
    if (sizes.isEmpty()) {
      return List.of("");
    }
    return sizes.size() == 2 && chance(id, "one-size", 4) == 0 ? sizes.subList(0, 1) : sizes;
  }
}
