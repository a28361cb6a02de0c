package dev.shopstrata.render;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import java.util.Map;
import java.util.TreeMap;

/** What is known of the variable {@code data}: everything but files that have errors. */
final class DataForms {
  private DataForms() {}

  static Form of(DataTree data, MergedTree tree) {
    for (MergedFile file : tree.under("data").values()) {
      if (tree.isBroken(file.path())) {
        return Forms.OPEN;
      }
    }
    return Forms.known(values(data.root()));
  }

  private static Map<String, Object> values(Map<String, Object> folder) {
    Map<String, Object> values = new TreeMap<>();
    folder.forEach(
        (name, entry) ->
            values.put(
                name, entry instanceof DataTree.DataFile file ? file.value() : folder(entry)));
    return values;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> folder(Object entry) {
    return values((Map<String, Object>) entry);
  }
}
