package dev.shopstrata.build;

import dev.shopstrata.publish.supply.Material;
import dev.shopstrata.publish.supply.MaterialKind;
import java.security.PrivateKey;
import java.util.Optional;

/**
 * What a publisher can say of where releases come from. It prints as nothing that could be used.
 *
 * @param tool what builds
 * @param key that signs; empty where nothing is signed
 */
public record Supply(Material tool, Optional<PrivateKey> key) {
  static final Supply UNSIGNED =
      new Supply(
          new Material(MaterialKind.PLUGIN, "", "shopstrata", "", Optional.empty()),
          Optional.empty());

  @Override
  public String toString() {
    return "Supply[" + tool.name() + "]";
  }
}
