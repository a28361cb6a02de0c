package dev.shopstrata.delivery;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.Settings;
import java.util.List;

/**
 * What a store's response headers follow from.
 *
 * @param imageOrigins where its catalog's images lie: {@code https://img.example}, sorted
 */
public record HeaderInputs(
    MergedTree tree, Settings settings, AssetSet assets, List<String> imageOrigins) {
  public HeaderInputs {
    imageOrigins = List.copyOf(imageOrigins);
  }
}
