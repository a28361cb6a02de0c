package dev.shopstrata.layer;

import java.util.List;

/** Which names a layer may hold. */
final class LayerNames {
  static final String LAYER_YAML = "layer.yaml";
  static final List<String> FOLDERS =
      List.of(
          "pages",
          "layouts",
          "components",
          "styles",
          "scripts",
          "public",
          "content",
          "i18n",
          "data",
          "catalog");
  static final List<String> FILES = List.of(LAYER_YAML, "site.yaml");

  private LayerNames() {}

  /** Dot files and READMEs are the developer's own, but {@code public/.well-known} is published. */
  static boolean isIgnored(String path) {
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean published =
          i == 1 && segments[0].equals("public") && segments[1].equals(".well-known");
      if (segments[i].startsWith(".") && !published) {
        return true;
      }
    }
    return segments[segments.length - 1].startsWith("README");
  }

  /** Whether a path lies where layers have files. */
  static boolean isKnown(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? FILES.contains(path) : FOLDERS.contains(path.substring(0, slash));
  }
}
