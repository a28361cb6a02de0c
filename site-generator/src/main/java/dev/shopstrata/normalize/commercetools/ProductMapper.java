package dev.shopstrata.normalize.commercetools;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads products: drafts, projections, and full records with current and staged data. */
final class ProductMapper {
  private final Texts texts;
  private final References references;
  private final Set<String> categories;
  private final VariantMapper variants;
  private final ProductTypes types;
  private final Tally tally;

  ProductMapper(
      Texts texts,
      References references,
      Set<String> categories,
      VariantMapper variants,
      ProductTypes types,
      Tally tally) {
    this.texts = texts;
    this.references = references;
    this.categories = categories;
    this.variants = variants;
    this.types = types;
    this.tally = tally;
  }

  ProductRecord map(JsonNode record, SourcePosition at) {
    String id =
        References.name(record)
            .orElseThrow(() -> new UnreadableException("it has no \"key\" and no \"id\""));
    String place = "product " + id;
    boolean published = isPublished(record);
    JsonNode data = data(record, published);
    LocalizedText name = texts.plain(data.path("name"), place);
    if (name == null) {
      throw new UnreadableException("it has no \"name\"");
    }
    boolean pricesApart = hasPricesApart(record, data);
    Optional<String> type = references.target(record.path("productType"));
    VariantMapper.Setting setting =
        new VariantMapper.Setting(
            id, name, type, references.target(record.path("taxCategory")), !pricesApart);
    List<String> related = new ArrayList<>();
    List<VariantReading> forms = new ArrayList<>();
    forms.add(variants.map(data.path("masterVariant"), 1, setting, related));
    for (JsonNode variant : data.path("variants")) {
      forms.add(variants.map(variant, forms.size() + 1, setting, related));
    }
    VariantReading master = forms.get(0);
    VariantAttributes shared = VariantAttributes.of(forms, type, types);
    boolean simple = forms.size() == 1;
    List<Image> images = images(forms);
    Product product =
        new Product(
            id,
            master.sku().orElse(null),
            texts.plain(data.path("slug"), place),
            name,
            texts.rich(data.path("description"), place),
            shared.text("brand"),
            shared.text("gtin", "ean"),
            shared.text("mpn"),
            links(data, place),
            images.isEmpty() ? null : images.get(0),
            images.size() < 2 ? List.of() : images.subList(1, images.size()),
            shared.common(),
            simple ? List.of() : forms.stream().map(f -> variant(f, master, shared)).toList(),
            simple ? master.prices() : List.of(),
            simple ? master.stock() : List.of(),
            List.of(),
            rating(record),
            CategoryMapper.seo(data, texts, place),
            null,
            null,
            published,
            PriceMapper.instant(record, "createdAt"),
            PriceMapper.instant(record, "lastModifiedAt"),
            null,
            null);
    List<String> knownAs =
        Stream.concat(Texts.text(record, "key").stream(), Texts.text(record, "id").stream())
            .collect(Collectors.toList());
    return new ProductRecord(
        product,
        at,
        knownAs,
        related.stream().map(Reference::related).toList(),
        pricesApart,
        RawRecord.of(record));
  }

  private static boolean isPublished(JsonNode record) {
    JsonNode masterData = record.path("masterData");
    return (masterData.isMissingNode() ? record : masterData).path("published").asBoolean(true)
        && record.path("publish").asBoolean(true);
  }

  private static JsonNode data(JsonNode record, boolean published) {
    JsonNode masterData = record.path("masterData");
    if (masterData.isMissingNode()) {
      return record;
    }
    boolean useStaged = !published && masterData.has("staged");
    return masterData.path(useStaged ? "staged" : "current");
  }

  /** Drafts needn't say their price mode; then prices inside the variants decide. */
  private static boolean hasPricesApart(JsonNode record, JsonNode data) {
    String mode = record.path("priceMode").asText();
    if (!mode.isEmpty()) {
      return mode.equals("Standalone");
    }
    if (!data.path("masterVariant").path("prices").isEmpty()) {
      return false;
    }
    for (JsonNode variant : data.path("variants")) {
      if (!variant.path("prices").isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<CategoryLink> links(JsonNode data, String place) {
    List<CategoryLink> links = new ArrayList<>();
    for (JsonNode reference : data.path("categories")) {
      String category = references.target(reference).orElse("");
      if (categories.contains(category)) {
        links.add(new CategoryLink(category, null, null));
      } else {
        tally.note("a reference to a category that is not there was dropped", place);
      }
    }
    return links.stream().distinct().collect(Collectors.toList());
  }

  private static List<Image> images(List<VariantReading> forms) {
    return forms.stream()
        .map(VariantReading::images)
        .filter(images -> !images.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static Variant variant(
      VariantReading form, VariantReading master, VariantAttributes shared) {
    List<Attribute> options = shared.options(form);
    return new Variant(
        form.id(),
        form.sku().orElse(null),
        null,
        null,
        options,
        form.prices(),
        form.stock(),
        form.images().isEmpty() ? master.images() : form.images(),
        VariantAttributes.text(options, "gtin", "ean"));
  }

  private static Rating rating(JsonNode record) {
    JsonNode statistics = record.path("reviewRatingStatistics");
    return statistics.path("averageRating").isNumber() && statistics.path("count").asInt() > 0
        ? new Rating(
            statistics.path("averageRating").decimalValue().toPlainString(),
            statistics.path("count").asInt())
        : null;
  }
}
