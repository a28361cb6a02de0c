package dev.shopstrata.layer;

import java.nio.file.Path;

/** Where layers come from. */
public sealed interface LayerSource {
  /**
   * How the user knows this place: a path relative to the project, or an artifact's coordinates.
   */
  String display();

  /** A directory under which every folder with a {@code layer.yaml} is a layer. */
  record Directory(Path root, String display) implements LayerSource {}

  /**
   * One layer that is published as an artifact: a jar, or a directory laid out like one (content
   * under {@code META-INF/storefront/layer/}), its {@code layer.yaml} declaring an {@code id}.
   */
  record Artifact(Path jar, String display) implements LayerSource {}

  /** One layer's source folder, its {@code layer.yaml} declaring an {@code id}. */
  record Folder(Path folder, String display) implements LayerSource {}
}
