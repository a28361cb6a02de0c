package dev.shopstrata.publish.supply;

/** What something is that a release is made of, in the words of CycloneDX. */
public enum MaterialKind {
  /** A layer: templates, styles, scripts, settings. */
  LAYER("library"),
  /** A catalog's snapshot. */
  CATALOG("data"),
  /** What built it. */
  PLUGIN("application");

  private final String type;

  MaterialKind(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }
}
