package dev.shopstrata.publish.supply;

import dev.shopstrata.tree.Digest;
import java.util.Optional;

/**
 * One thing that a release is made of.
 *
 * @param group of an artifact; empty for what is none
 * @param digest empty where the thing is a folder of the project
 */
public record Material(
    MaterialKind kind, String group, String name, String version, Optional<Digest> digest) {
  /** One of an artifact's coordinates: {@code group:name:type:version}, a classifier is allowed. */
  public static Material of(MaterialKind kind, String coordinates, Digest digest) {
    String[] parts = coordinates.split(":", -1);
    if (parts.length < 3) {
      return new Material(kind, "", coordinates, "", Optional.of(digest));
    }
    return new Material(kind, parts[0], parts[1], parts[parts.length - 1], Optional.of(digest));
  }

  /** Its package URL; empty for what is no artifact. */
  Optional<String> purl() {
    return group.isEmpty()
        ? Optional.empty()
        : Optional.of("pkg:maven/%s/%s@%s".formatted(group, name, version));
  }
}
