package dev.shopstrata.image;

import dev.shopstrata.asset.AssetSet;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.Content;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** What is known of the pictures of all stores, by content, and what this platform can do. */
public final class ImageHeads {
  private final BooleanSupplier webp;
  private final Map<Digest, ImageHead> heads = new ConcurrentHashMap<>();

  /**
   * @param webp whether WebP can be read and written here; asked when there is a picture to make
   */
  public ImageHeads(BooleanSupplier webp) {
    this.webp = webp;
  }

  /** The pictures of a store. */
  public StoreImages of(MergedTree tree, AssetSet assets, Settings settings) {
    return new StoreImages(this, tree, assets, settings);
  }

  /** Whether WebP can be read and written here. */
  public boolean hasWebp() {
    return webp.getAsBoolean();
  }

  ImageHead of(Content content) throws IOException {
    ImageHead known = heads.get(content.digest());
    if (known == null) {
      known = HeadReader.read(content);
      heads.put(content.digest(), known);
    }
    return known;
  }

  boolean canRead(ImageHead head) {
    return head.hasPixels() && (head.kind() != ImageHead.Kind.WEBP || hasWebp());
  }

  /** What a picture is encoded as, the best first; the last is what every browser shows. */
  List<ImageFormat> formats(ImageHead head) {
    ImageFormat fallback = head.alpha() ? ImageFormat.PNG : ImageFormat.JPEG;
    return hasWebp() ? List.of(ImageFormat.WEBP, fallback) : List.of(fallback);
  }
}
