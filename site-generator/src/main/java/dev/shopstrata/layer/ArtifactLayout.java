package dev.shopstrata.layer;

/** Where the layer lies in a {@code storefront-layer} artifact. */
final class ArtifactLayout {
  static final String PREFIX = "META-INF/storefront/layer/";

  private ArtifactLayout() {}
}
