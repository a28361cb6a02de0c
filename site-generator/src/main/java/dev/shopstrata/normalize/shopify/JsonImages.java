package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pictures in Shopify's JSON. */
final class JsonImages {
  private static final List<String> LISTS = List.of("images", "media");
  private static final List<String> SINGLE =
      List.of("image", "featuredImage", "featured_image", "featuredMedia");

  private final SourceOptions options;
  private final String tag;

  JsonImages(SourceOptions options, String tag) {
    this.options = options;
    this.tag = tag;
  }

  /** A product's pictures by their positions, each under its id, or its address without one. */
  Map<String, Image> all(JsonNode product) {
    Map<String, Image> found = new LinkedHashMap<>();
    for (String list : LISTS) {
      List<JsonNode> nodes = new ArrayList<>(Fields.list(product, list));
      nodes.sort(Comparator.comparingInt(node -> node.path("position").asInt(Integer.MAX_VALUE)));
      for (JsonNode node : nodes) {
        image(node)
            .ifPresent(image -> found.putIfAbsent(Fields.id(node).orElse(image.url()), image));
      }
    }
    if (found.isEmpty()) {
      first(product, SINGLE.toArray(String[]::new))
          .ifPresent(image -> found.put(image.url(), image));
    }
    return found;
  }

  /** The picture in the first of the fields that has one. */
  Optional<Image> first(JsonNode record, String... fields) {
    for (String field : fields) {
      List<JsonNode> list = Fields.list(record, field);
      Optional<Image> image = image(list.isEmpty() ? record.path(field) : list.get(0));
      if (image.isPresent()) {
        return image;
      }
    }
    return Optional.empty();
  }

  /** An address, an image, or media of which one part is the image. */
  private Optional<Image> image(JsonNode node) {
    if (node.isTextual()) {
      return Optional.of(node.asText()).filter(url -> !url.isBlank()).map(this::plain);
    }
    JsonNode part = node.path("image");
    JsonNode preview = node.path("preview").path("image");
    JsonNode image = part.isObject() ? part : preview.isObject() ? preview : node;
    return JsonFields.text(image, "src", "url", "originalSrc", "transformedSrc")
        .map(url -> image(url, image, node));
  }

  private Image plain(String url) {
    return new Image(options.image(url), null, null, null, null);
  }

  private Image image(String url, JsonNode image, JsonNode media) {
    LocalizedText alt =
        JsonFields.text(image, "alt", "altText")
            .or(() -> JsonFields.text(media, "alt"))
            .map(PlainText::decoded)
            .filter(text -> !text.isEmpty())
            .map(text -> LocalizedText.of(Map.of(tag, text)))
            .orElse(null);
    return new Image(
        options.image(url), alt, pixels(image, "width"), pixels(image, "height"), null);
  }

  private static Integer pixels(JsonNode image, String field) {
    JsonNode pixels = image.path(field);
    return pixels.isIntegralNumber() && pixels.canConvertToInt() ? pixels.asInt() : null;
  }
}
