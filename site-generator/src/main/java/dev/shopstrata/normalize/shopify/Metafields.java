package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.Tally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts out what the metafields of one product are: stars, references to other products, or
 * attributes.
 */
final class Metafields {
  private static final ObjectReader JSON = JsonMapper.builder().build().reader();
  private static final String DISCOVERY = "shopify--discovery--product_recommendation.";
  private static final Map<String, Reference.Kind> REFERENCES =
      Map.of(
          DISCOVERY + "related_products", Reference.Kind.RELATED,
          DISCOVERY + "complementary_products", Reference.Kind.CROSSSELL);

  private final String tag;
  private final Tally tally;
  private final String place;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private Optional<BigDecimal> stars = Optional.empty();
  private Optional<BigDecimal> raters = Optional.empty();

  /**
   * @param tag BCP 47 tag of the values
   * @param place the product, for people
   */
  Metafields(String tag, Tally tally, String place) {
    this.tag = tag;
    this.tally = tally;
    this.place = place;
  }

  void add(Metafield field) {
    Reference.Kind kind = REFERENCES.get(field.name());
    if (kind != null) {
      texts(field).forEach(name -> references.add(new Reference(kind, Gid.of(name).number())));
    } else if (field.name().equals("reviews.rating")) {
      stars = texts(field).stream().findFirst().flatMap(Amounts::number);
    } else if (field.name().equals("reviews.rating_count")) {
      raters = Amounts.number(field.value());
    } else if (!isSetting(field)) {
      attribute(field, tag, tally, place).ifPresent(attributes::add);
    }
  }

  /** What apps for search and for the feed to Google keep for themselves. */
  private static boolean isSetting(Metafield field) {
    return field.name().startsWith("shopify--discovery--")
        || field.name().startsWith("mm-google-shopping.");
  }

  void applyTo(ProductDraft draft) {
    attributes.forEach(draft::attribute);
    if (isRating()) {
      draft.rating(
          new Rating(
              stars.get().stripTrailingZeros().toPlainString(), Amounts.pieces(raters.get())));
    }
  }

  private boolean isRating() {
    boolean both = stars.isPresent() && raters.isPresent();
    return both && stars.get().signum() > 0 && raters.get().signum() > 0 && isSmall();
  }

  private boolean isSmall() {
    return stars.get().compareTo(BigDecimal.valueOf(100)) < 0
        && raters.get().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }

  List<Reference> references() {
    return List.copyOf(references);
  }

  /** The metafield as an attribute; empty when it is a reference or formatted text. */
  static Optional<Attribute> attribute(Metafield field, String tag, Tally tally, String place) {
    List<String> texts = texts(field);
    if (texts.isEmpty()) {
      tally.note("metafields that refer to other records or have markup were left out", place);
      return Optional.empty();
    }
    Attribute read = AttributeDraft.list(field.name(), tag, field.label(), texts);
    return Optional.of(
        new Attribute(read.name(), read.label(), typed(field, read), null, type(field, read)));
  }

  private static Object typed(Metafield field, Attribute read) {
    if (field.type().equals("boolean")) {
      return field.value().equalsIgnoreCase("true");
    }
    Optional<BigDecimal> number =
        type(field, read) == AttributeType.NUMBER
            ? Amounts.number(field.value())
            : Optional.empty();
    return number.isPresent() ? number.get() : read.value();
  }

  private static AttributeType type(Metafield field, Attribute read) {
    return switch (field.type()) {
      case "boolean" -> AttributeType.BOOLEAN;
      case "number_integer", "number_decimal" ->
          Amounts.number(field.value()).isPresent() ? AttributeType.NUMBER : AttributeType.TEXT;
      default -> read.type();
    };
  }

  /** The values one by one; those that mean nothing to people are left out. */
  private static List<String> texts(Metafield field) {
    String value = field.value().strip();
    List<String> texts = new ArrayList<>();
    Optional<JsonNode> json = json(value);
    if (json.isPresent() && json.get().isArray()) {
      json.get().forEach(item -> text(item).ifPresent(texts::add));
    } else if (json.isPresent()) {
      text(json.get()).ifPresent(texts::add);
    } else if (isList(field)) {
      texts.addAll(List.of(value.split("\\s*[;,]\\s*")));
    } else {
      texts.add(value);
    }
    boolean isProduct = REFERENCES.containsKey(field.name());
    texts.removeIf(text -> text.isBlank() || (!isProduct && text.startsWith("gid://")));
    return texts;
  }

  /** Tables have the values of Shopify's own lists in a row, as handles. */
  private static boolean isList(Metafield field) {
    return field.type().isEmpty()
        && (field.name().startsWith("shopify.") || REFERENCES.containsKey(field.name()));
  }

  private static Optional<JsonNode> json(String value) {
    boolean looksSo = value.startsWith("[") || value.startsWith("{");
    try {
      return looksSo ? Optional.of(JSON.readTree(value)) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Text, a measure with its unit, money with its currency, or stars. */
  private static Optional<String> text(JsonNode value) {
    if (value.isValueNode()) {
      return value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
    String amount = value.path("value").asText(value.path("amount").asText());
    String unit = value.path("unit").asText(value.path("currency_code").asText());
    return amount.isEmpty() ? Optional.empty() : Optional.of((amount + " " + unit).strip());
  }
}
