package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.tree.MediaType;
import java.util.Arrays;
import java.util.Optional;

/**
 * An element that loads an asset. Files of this origin need no {@code crossorigin} to be compared
 * with their digest; fonts need it to be found again, as browsers always ask for them that way.
 */
enum AssetElement {
  SCRIPT("script", "a script ending in .js") {
    @Override
    boolean takes(String path) {
      return path.endsWith(".js");
    }

    @Override
    String html(Asset asset, String media) {
      return "<script type=\"module\"" + source("src", asset) + "></script>";
    }
  },
  STYLE("style", "a style ending in .css") {
    @Override
    boolean takes(String path) {
      return path.endsWith(".css");
    }

    @Override
    String html(Asset asset, String media) {
      String only = media.isEmpty() ? "" : attribute("media", media);
      return "<link rel=\"stylesheet\"" + source("href", asset) + only + ">";
    }
  },
  PRELOAD("preload", "a font, style, script or image") {
    @Override
    boolean takes(String path) {
      return SCRIPT.takes(path) || purpose(path).isPresent();
    }

    @Override
    String html(Asset asset, String media) {
      String path = asset.logical().value();
      if (SCRIPT.takes(path)) {
        return "<link rel=\"modulepreload\"" + source("href", asset) + ">";
      }
      String purpose = purpose(path).orElseThrow();
      return "<link rel=\"preload\""
          + attribute("as", purpose)
          + (STYLE.takes(path) ? "" : attribute("type", MediaType.of(path)))
          + (purpose.equals("font") ? " crossorigin" : "")
          + source("href", asset)
          + ">";
    }
  };

  private final String function;
  private final String wanted;

  AssetElement(String function, String wanted) {
    this.function = function;
    this.wanted = wanted;
  }

  /** The element that a template function of this name prints. */
  static Optional<AssetElement> of(String function) {
    return Arrays.stream(values()).filter(e -> e.function.equals(function)).findFirst();
  }

  /** What kind of asset it loads, in words. */
  String wanted() {
    return wanted;
  }

  /** Whether it can load an asset of this name. */
  abstract boolean takes(String path);

  /**
   * @param media for which media a style is, empty for all
   */
  abstract String html(Asset asset, String media);

  private static String source(String name, Asset asset) {
    String url = attribute(name, asset.url());
    return asset.fingerprinted() ? url + attribute("integrity", asset.integrity()) : url;
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Escaping.html(value) + "\"";
  }

  private static Optional<String> purpose(String path) {
    String type = MediaType.of(path);
    if (type.startsWith("font/")) {
      return Optional.of("font");
    }
    if (type.startsWith("image/")) {
      return Optional.of("image");
    }
    return STYLE.takes(path) ? Optional.of("style") : Optional.empty();
  }
}
