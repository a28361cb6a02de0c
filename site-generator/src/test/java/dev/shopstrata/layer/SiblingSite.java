package dev.shopstrata.layer;

import java.nio.file.Path;

/** A store of a market and a brand that do not know each other. */
final class SiblingSite {
  /** store → markets/de → brands/acme → base, where market and brand do not know each other. */
  private static final String SIBLINGS =
      """
      -- base/layer.yaml --
      -- brands/acme/layer.yaml --
      extends: [base]
      -- markets/de/layer.yaml --
      extends: [base]
      -- store/layer.yaml --
      extends: [markets/de, brands/acme]
      store: s
      """;

  private SiblingSite() {}

  /** The problems of the merged store, with these files added. */
  static String report(Path directory, String files) {
    LayerSite site = LayerSite.write(directory, SIBLINGS + files);
    site.tree("s");
    return site.report();
  }
}
