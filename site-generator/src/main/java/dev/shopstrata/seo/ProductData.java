package dev.shopstrata.seo;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfRating;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SiteUrl;
import dev.shopstrata.store.StoreLocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A product as schema.org's Product or ProductGroup, after Google's merchant listing rules. */
final class ProductData {
  /** What schema.org lets variants of a group differ by. */
  private static final List<String> VARYING = List.of("color", "size", "material", "pattern");

  private final SiteUrl site;
  private final OfferData offers;

  ProductData(Settings settings, StoreLocale locale, SellingTerms terms) {
    this.site = settings.url();
    this.offers = new OfferData(settings, locale, terms);
  }

  Map<String, Object> of(SfProduct product) {
    return product.variants().size() > 1 ? group(product) : single(product);
  }

  private Map<String, Object> single(SfProduct product) {
    return described(Schema.document("Product"), product)
        .put("sku", product.sku())
        .put("gtin", product.gtin())
        .put("mpn", product.mpn())
        .put("image", images(product.gallery(), product.primaryImage()))
        .put("offers", offer(product))
        .map();
  }

  private Map<String, Object> offer(SfProduct product) {
    return offers.of(
        product.price(), product.availability(), product.availableFrom(), product.url());
  }

  private Map<String, Object> group(SfProduct product) {
    Set<String> varying =
        product.variants().stream()
            .flatMap(variant -> variant.attributes().stream())
            .map(ProductData::property)
            .filter(VARYING::contains)
            .sorted()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return described(Schema.document("ProductGroup"), product)
        .put("productGroupID", product.id())
        .put("image", images(product.gallery(), product.primaryImage()))
        .put("variesBy", varying.stream().map(name -> "https://schema.org/" + name).toList())
        .put("hasVariant", product.variants().stream().map(v -> variant(v, product)).toList())
        .map();
  }

  private Schema described(Schema schema, SfProduct product) {
    Map<String, Object> brand =
        product.brand() == null ? null : Schema.of("Brand").put("name", product.brand()).map();
    return schema
        .put("name", product.name())
        .put("url", AbsoluteUrl.of(site, product.url()))
        .put("description", PlainText.of(product.description()))
        .put("brand", brand)
        .put("aggregateRating", rating(product.rating()))
        .put("review", ReviewData.of(product.reviews()));
  }

  private static Map<String, Object> rating(SfRating rating) {
    return rating == null || rating.count() < 1
        ? null
        : Schema.of("AggregateRating")
            .put("ratingValue", rating.average())
            .put("reviewCount", rating.count())
            .map();
  }

  private Map<String, Object> variant(SfVariant variant, SfProduct product) {
    String url = variant.url() == null ? product.url() : variant.url();
    Schema schema =
        Schema.of("Product")
            .put("name", VariantTexts.name(variant, product))
            .put("sku", variant.sku())
            .put("gtin", variant.gtin())
            .put("image", images(variant.images(), product.primaryImage()));
    for (SfAttribute attribute : variant.attributes()) {
      if (VARYING.contains(property(attribute))) {
        schema.put(property(attribute), VariantTexts.label(attribute));
      }
    }
    return schema
        .put(
            "offers",
            offers.of(variant.price(), variant.availability(), variant.availableFrom(), url))
        .map();
  }

  private static String property(SfAttribute attribute) {
    String name = attribute.name().toLowerCase(Locale.ROOT);
    return name.equals("colour") ? "color" : name;
  }

  private List<String> images(List<SfImage> gallery, SfImage primary) {
    return Stream.concat(Stream.ofNullable(primary), gallery.stream())
        .map(image -> AbsoluteUrl.ofFile(site, image.url()))
        .distinct()
        .toList();
  }
}
