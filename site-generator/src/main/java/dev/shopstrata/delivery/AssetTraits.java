package dev.shopstrata.delivery;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.asset.AssetSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a policy has to know of a store's styles and scripts.
 *
 * @param dataImages whether a style has a picture inside
 * @param trustedTypes whether no script makes HTML, code or script addresses of texts
 */
record AssetTraits(boolean dataImages, boolean trustedTypes) {
  private static final Pattern DATA_IMAGE = Pattern.compile("url\\([\"']?data:image/");

  /** What browsers refuse plain texts for under Trusted Types. */
  private static final Pattern SINK =
      Pattern.compile(
          "\\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|srcdoc"
              + "|createContextualFragment|createPolicy|document\\s*\\.\\s*write(?:ln)?|importScripts"
              + "|execCommand|eval|Function|SharedWorker|Worker|serviceWorker)\\b");

  static AssetTraits of(AssetSet assets) {
    boolean dataImages = false;
    boolean trusted = true;
    for (Asset asset : assets.assets().values()) {
      String path = asset.logical().value();
      if (path.endsWith(".css")) {
        dataImages |= DATA_IMAGE.matcher(text(asset)).find();
      } else if (path.endsWith(".js")) {
        trusted &= !SINK.matcher(text(asset)).find();
      }
    }
    return new AssetTraits(dataImages, trusted);
  }

  private static String text(Asset asset) {
    try {
      return new String(asset.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
