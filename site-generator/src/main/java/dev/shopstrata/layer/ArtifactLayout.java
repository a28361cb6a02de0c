package dev.shopstrata.layer;

/** Where the layer lies in a {@code storefront-layer} artifact. */
public final class ArtifactLayout {
  public static final String PREFIX = "META-INF/storefront/layer/";

  private ArtifactLayout() {}
}
