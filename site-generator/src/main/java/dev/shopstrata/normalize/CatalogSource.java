package dev.shopstrata.normalize;

import java.nio.file.Path;

/** Where catalogs come from. */
public sealed interface CatalogSource {
  /** A directory whose folders with a {@code catalog.yaml} are catalogs, named like the folder. */
  record Directory(Path root) implements CatalogSource {}

  /** One catalog's source folder, its {@code catalog.yaml} declaring an {@code id}. */
  record Folder(Path folder) implements CatalogSource {}

  /**
   * One catalog's snapshot that is published as an artifact, content under {@link
   * CatalogArtifact#PREFIX}.
   *
   * @param display how the user knows it: its coordinates
   */
  record Artifact(Path archive, String display) implements CatalogSource {}
}
