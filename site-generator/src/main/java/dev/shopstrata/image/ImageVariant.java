package dev.shopstrata.image;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;

/**
 * A picture in one width and format, made or yet to be made.
 *
 * @param path where it is published; names its content, so it never changes
 * @param key covers everything that its bytes follow from
 * @param quality 1 to 100
 */
public record ImageVariant(
    SitePath path, Digest key, int width, int height, ImageFormat format, int quality) {

  static Digest key(Digest source, int width, ImageFormat format, int quality) {
    return Digest.of(
        PixelEncoder.VERSION + "\n" + source + "\n" + width + "\n" + format + "\n" + quality);
  }
}
