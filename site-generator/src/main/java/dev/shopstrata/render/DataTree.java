package dev.shopstrata.render;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.tree.TreePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The merged files under {@code data/}, by folder and name without ending. */
final class DataTree {
  /**
   * @param path below {@code data/}, without ending
   */
  record DataFile(String path, Object value) {}

  private final Map<String, Object> root = new TreeMap<>();
  private final Map<String, DataFile> files = new TreeMap<>();

  DataTree(MergedTree tree) {
    for (Map.Entry<TreePath, MergedFile> entry : tree.under("data").entrySet()) {
      entry.getValue().data().ifPresent(node -> add(entry.getKey(), node.toJava()));
    }
  }

  private void add(TreePath path, Object value) {
    String below = path.below("data");
    String name = below.substring(0, below.length() - path.extension().length() - 1);
    DataFile file = new DataFile(name, value);
    files.put(name, file);
    put(root, name, file);
  }

  private static void put(Map<String, Object> folder, String name, DataFile file) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      folder.put(name, file);
      return;
    }
    Object inner = folder.computeIfAbsent(name.substring(0, slash), f -> new TreeMap<>());
    if (inner instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked")
      Map<String, Object> typed = (Map<String, Object>) map;
      put(typed, name.substring(slash + 1), file);
    }
  }

  /** Names → {@link DataFile}s and folders of them. */
  Map<String, Object> root() {
    return Collections.unmodifiableMap(root);
  }

  /** What the variable {@code data} is on a page. */
  Map<String, Object> on(PageRender page) {
    return folder(page, "", root);
  }

  private static Map<String, Object> folder(
      PageRender page, String prefix, Map<String, Object> values) {
    return new TrackedMap(
        values,
        (name, value) -> entry(page, prefix + name, value),
        () -> page.read(ReadKind.DATA, prefix + "/"));
  }

  @SuppressWarnings("unchecked")
  private static Object entry(PageRender page, String path, Object value) {
    if (value instanceof Map<?, ?> inner) {
      return folder(page, path + "/", (Map<String, Object>) inner);
    }
    if (value instanceof DataFile file && file.value() instanceof Map<?, ?> map) {
      return new TrackedMap(
          (Map<String, Object>) map,
          (key, found) -> {
            page.read(ReadKind.DATA, path + "#" + key);
            return found;
          },
          () -> page.read(ReadKind.DATA, path + "#"));
    }
    page.read(ReadKind.DATA, path + "#");
    return value instanceof DataFile file ? file.value() : null;
  }

  /** What a read of {@link ReadKind#DATA} finds, null when nothing is there. */
  Object value(String key) {
    int hash = key.indexOf('#');
    if (hash < 0) {
      Map<String, Object> below = new LinkedHashMap<>();
      String prefix = key.equals("/") ? "" : key.substring(0, key.length() - 1);
      files.forEach(
          (path, file) -> {
            if (path.startsWith(prefix)) {
              below.put(path, file.value());
            }
          });
      return below;
    }
    DataFile file = files.get(key.substring(0, hash));
    if (file == null || hash == key.length() - 1) {
      return file == null ? null : file.value();
    }
    return file.value() instanceof Map<?, ?> map ? map.get(key.substring(hash + 1)) : null;
  }

  /** The file at a path below {@code data/} without ending, null when there is none. */
  DataFile file(String path) {
    return files.get(path);
  }

  Map<String, DataFile> files() {
    return Collections.unmodifiableMap(files);
  }
}
