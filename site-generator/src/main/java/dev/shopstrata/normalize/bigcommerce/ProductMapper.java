package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.Moments;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads products with their variants and pictures. */
final class ProductMapper {
  private final SourceOptions options;
  private final String tag;
  private final String currency;
  private final Map<String, String> brands;
  private final PriceMapper prices;
  private final Tally tally;

  /**
   * @param brands names by id
   */
  ProductMapper(SourceOptions options, Map<String, String> brands, Tally tally)
      throws ExportException {
    this.options = options;
    this.tag = options.locale();
    this.currency = options.currency();
    this.brands = brands;
    this.prices = new PriceMapper(tally);
    this.tally = tally;
  }

  /**
   * The product; what stands inside its record comes before what stands apart.
   *
   * @throws UnreadableException when it has no id or no name, or no variant that can be read
   */
  ProductRecord map(JsonNode product, ProductParts apart, SourcePosition at) {
    String id =
        JsonFields.text(product, "id")
            .orElseThrow(() -> new UnreadableException("it has no \"id\""));
    ProductDraft draft = new ProductDraft(id, tally);
    fill(draft, product);
    addImages(
        draft,
        Stream.concat(ProductParts.items(product, "images"), apart.images().stream()).toList());
    List<String> knownAs = new ArrayList<>();
    addVariants(draft, product, apart, knownAs);
    List<Reference> related =
        ProductParts.items(product, "related_products")
            .map(JsonNode::asText)
            .filter(other -> !other.startsWith("-"))
            .map(Reference::related)
            .toList();
    return ProductRecord.of(draft.build(), at, RawRecord.of(product))
        .knownAs(knownAs)
        .referringTo(related);
  }

  private void fill(ProductDraft draft, JsonNode product) {
    draft.name(
        tag,
        JsonFields.text(product, "name")
            .orElseThrow(() -> new UnreadableException("it has no \"name\"")));
    JsonFields.text(product, "sku").ifPresent(draft::sku);
    CategoryMapper.slug(product).ifPresent(slug -> draft.slug(tag, slug));
    JsonFields.text(product, "description").ifPresent(html -> draft.description(tag, html));
    JsonFields.text(product, "brand_id")
        .map(brands::get)
        .ifPresentOrElse(
            draft::brand, () -> JsonFields.text(product, "brand_name").ifPresent(draft::brand));
    JsonFields.text(product, "gtin", "upc").ifPresent(draft::gtin);
    JsonFields.text(product, "mpn").ifPresent(draft::mpn);
    ProductParts.items(product, "categories")
        .map(JsonNode::asText)
        .filter(category -> !category.isBlank())
        .forEach(category -> draft.category(new CategoryLink(category, null, null)));
    for (JsonNode field : product.path("custom_fields")) {
      Optional<String> name = JsonFields.text(field, "name");
      Optional<String> value = JsonFields.text(field, "value");
      if (name.isPresent() && value.isPresent()) {
        draft.attribute(AttributeDraft.text(tag, name.get(), value.get()));
      }
    }
    JsonFields.text(product, "page_title").ifPresent(text -> draft.seoTitle(tag, text));
    JsonFields.text(product, "meta_description").ifPresent(text -> draft.seoDescription(tag, text));
    draft.seoKeywords(
        tag,
        String.join(
            ", ", ProductParts.items(product, "meta_keywords").map(JsonNode::asText).toList()));
    rating(product).ifPresent(draft::rating);
    if (product.path("type").asText().equals("digital")) {
      draft.kind(ProductKind.DOWNLOADABLE);
    }
    draft.published(JsonFields.flag(product, "is_visible").orElse(true));
    JsonFields.text(product, "date_created")
        .flatMap(text -> Moments.read(text, ZoneOffset.UTC))
        .ifPresent(draft::createdAt);
    JsonFields.text(product, "date_modified")
        .flatMap(text -> Moments.read(text, ZoneOffset.UTC))
        .ifPresent(draft::updatedAt);
  }

  private static Optional<Rating> rating(JsonNode product) {
    Optional<BigDecimal> sum =
        JsonFields.text(product, "reviews_rating_sum").flatMap(Amounts::number);
    int count = product.path("reviews_count").asInt(0);
    return sum.filter(stars -> stars.signum() > 0 && count > 0)
        .map(stars -> stars.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP))
        .map(stars -> new Rating(stars.toPlainString(), count));
  }

  /** The thumbnail stands for the product, the others follow in order. */
  private void addImages(ProductDraft draft, List<JsonNode> images) {
    List<JsonNode> sorted = new ArrayList<>(images);
    sorted.sort(
        Comparator.comparing(
                (JsonNode image) -> !JsonFields.flag(image, "is_thumbnail").orElse(false))
            .thenComparingInt(image -> image.path("sort_order").asInt(0)));
    for (JsonNode image : sorted) {
      LocalizedText alt =
          JsonFields.text(image, "description")
              .map(PlainText::decoded)
              .filter(text -> !text.isEmpty())
              .map(text -> LocalizedText.of(Map.of(tag, text)))
              .orElse(null);
      JsonFields.text(image, "url_zoom", "url_standard", "image_url", "image_file")
          .ifPresent(url -> draft.image(new Image(options.image(url), alt, null, null, null)));
    }
  }

  private void addVariants(
      ProductDraft draft, JsonNode product, ProductParts apart, List<String> knownAs) {
    String place = "product " + draft.id();
    Set<String> ids = new HashSet<>();
    List<JsonNode> variants =
        Stream.concat(ProductParts.items(product, "variants"), apart.variants().stream())
            .filter(variant -> ids.add(variant.path("id").asText()))
            .toList();
    if (variants.isEmpty()) {
      price(product, product, place).ifPresent(price -> draft.price(price.build()));
      draft.stock(StockMapper.map(product, product));
      return;
    }
    List<UnreadableException> refused = new ArrayList<>();
    for (JsonNode variant : variants) {
      try {
        VariantDraft read = variant(variant, product, apart, place);
        draft.variant(read);
        knownAs.add(read.id());
      } catch (UnreadableException e) {
        refused.add(e);
      }
    }
    if (refused.size() == variants.size()) {
      throw refused.get(0);
    }
    refused.forEach(
        e -> tally.note("a variant that can't be read was left out of its product", place));
  }

  private VariantDraft variant(
      JsonNode variant, JsonNode product, ProductParts apart, String place) {
    VariantDraft draft =
        new VariantDraft(
            JsonFields.text(variant, "id")
                .orElseThrow(() -> new UnreadableException("a variant has no \"id\"")));
    JsonFields.text(variant, "sku").ifPresent(draft::sku);
    JsonFields.text(variant, "gtin", "upc").ifPresent(draft::gtin);
    for (JsonNode option : variant.path("option_values")) {
      Optional<String> label = JsonFields.text(option, "label");
      if (label.isPresent()) {
        String name = JsonFields.text(option, "option_display_name").orElse("Option");
        draft.attribute(AttributeDraft.text(tag, name, label.get()));
      }
    }
    JsonFields.text(variant, "image_url")
        .ifPresent(url -> draft.image(new Image(options.image(url), null, null, null, null)));
    price(variant, product, place).ifPresent(price -> draft.price(price.build()));
    List<JsonNode> locations = apart.locations(draft.id());
    locations.forEach(location -> draft.stock(StockMapper.at(location)));
    if (locations.isEmpty()) {
      draft.stock(StockMapper.map(variant, product));
    }
    return draft;
  }

  /** None when the shop doesn't show it. */
  private Optional<PriceDraft> price(JsonNode record, JsonNode product, String place) {
    if (JsonFields.flag(product, "is_price_hidden").orElse(false)) {
      return Optional.empty();
    }
    Optional<PriceDraft> price = prices.map(record, product, currency);
    price.ifPresent(
        draft -> prices.addTiers(draft, product.path("bulk_pricing_rules"), currency, place));
    return price;
  }
}
