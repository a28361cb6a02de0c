package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads pictures, which an answer has in several formats each. */
final class OccImages {
  private static final List<String> FORMATS =
      List.of("superzoom", "zoom", "product", "desktop", "widescreen", "store", "tablet", "mobile");
  private static final List<String> SMALL = List.of("thumbnail", "carticon", "styleswatch");

  private final SourceOptions options;

  OccImages(SourceOptions options) {
    this.options = options;
  }

  /** The largest format of each picture, the primary one first, then by gallery index. */
  List<Image> read(JsonNode record, String language) {
    Map<Integer, JsonNode> best = new TreeMap<>();
    for (JsonNode image : record.path("images")) {
      boolean isPrimary = image.path("imageType").asText("").equalsIgnoreCase("PRIMARY");
      int place = isPrimary ? -1 : Math.max(0, image.path("galleryIndex").asInt(0));
      if (OccTexts.text(image, "url").isPresent()) {
        best.merge(place, image, (old, other) -> rank(other) < rank(old) ? other : old);
      }
    }
    List<Image> images = new ArrayList<>();
    best.values().forEach(image -> images.add(image(image, language)));
    return images;
  }

  private static int rank(JsonNode image) {
    String format = image.path("format").asText("").toLowerCase(Locale.ROOT);
    int known = FORMATS.indexOf(format);
    int small = SMALL.indexOf(format);
    return known >= 0 ? known : FORMATS.size() + 1 + small;
  }

  private Image image(JsonNode image, String language) {
    String url = OccTexts.text(image, "url").orElseThrow();
    LocalizedText alt =
        OccTexts.text(image, "altText")
            .map(text -> LocalizedText.of(Map.of(language, text)))
            .orElse(null);
    return new Image(
        url.startsWith("//") ? "https:" + url : options.image(url), alt, null, null, null);
  }
}
