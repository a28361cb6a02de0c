package dev.shopstrata.delivery;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.SiteFile;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Finds the folders whose files all have one cache class, so that few rules tell them all. */
final class CacheFolders {
  private final NavigableMap<String, Set<CacheClass>> folders = new TreeMap<>();
  private final NavigableMap<String, CacheClass> others = new TreeMap<>();

  void add(SiteFile file) {
    String path = "/" + file.path().value();
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders
          .computeIfAbsent(path.substring(0, slash + 1), f -> EnumSet.noneOf(CacheClass.class))
          .add(file.cache());
    }
    if (file.cache() != CacheClass.PAGE) {
      others.put(path, file.cache());
    }
  }

  /** Path → class, of what has another class than pages; folders end in a slash. */
  NavigableMap<String, CacheClass> rules() {
    NavigableMap<String, CacheClass> rules = new TreeMap<>();
    others.forEach((path, cache) -> rules.put(place(path), cache));
    return rules;
  }

  /** The outermost folder that has one class, else the file itself. */
  private String place(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash + 1);
      if (folders.get(folder).size() == 1) {
        return folder;
      }
    }
    return path;
  }
}
