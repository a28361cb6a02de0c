package dev.shopstrata.normalize.woocommerce;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.normalize.export.UnreadableException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes a product of its listing and those of its variations. */
final class ProductMaker {
  /** Parts that a plug-in fills in when it shows a page. */
  private static final Pattern VARIABLE = Pattern.compile("%%?[a-z_]+%%?");

  private final Shop shop;
  private final Pricing pricing;
  private final Tally tally;

  ProductMaker(Shop shop, CatalogSink sink) {
    this.shop = shop;
    this.tally = sink.tally();
    this.pricing = new Pricing(shop, tally);
  }

  Optional<BigDecimal> currentPrice(Listing listing) {
    return pricing.current(listing);
  }

  /**
   * The product; throws {@code UnreadableException} when it can't be sold.
   *
   * @param members prices of what a group has in it
   */
  Product make(Listing listing, List<Listing> variations, List<BigDecimal> members) {
    String id = listing.get(Field.ID).orElseThrow();
    String place = "product " + id;
    ProductDraft draft = new ProductDraft(id, tally);
    listing.get(Field.SKU).ifPresent(draft::sku);
    listing.get(Field.NAME).ifPresent(name -> draft.name(shop.locale(), name));
    listing.get(Field.SLUG).ifPresent(s -> draft.slug(shop.locale(), Slugs.decoded(s)));
    listing.get(Field.GTIN).ifPresent(draft::gtin);
    listing.get(Field.BRAND).ifPresent(draft::brand);
    listing.get(Field.CREATED).flatMap(shop::moment).ifPresent(draft::createdAt);
    listing.get(Field.MODIFIED).flatMap(shop::moment).ifPresent(draft::updatedAt);
    addTexts(listing, draft);
    listing.images().forEach(draft::image);
    listing.categories().forEach(draft::category);
    Properties properties = new Properties(shop.locale(), listing.properties());
    List<VariantDraft> variants = new ArrayList<>();
    for (int i = 0; i < variations.size(); i++) {
      String number = id + "-" + (i + 1);
      variant(variations.get(i), number, listing, properties, place).ifPresent(variants::add);
    }
    Set<String> options = properties.options(variations);
    properties.common(options).forEach(draft::attribute);
    properties.brand().filter(b -> listing.get(Field.BRAND).isEmpty()).ifPresent(draft::brand);
    variants.forEach(draft::variant);
    if (variations.isEmpty()) {
      addOffer(listing, members, place, draft);
    } else if (variants.isEmpty()) {
      tally.note("products had no variation that can be sold", place);
    }
    rating(listing).ifPresent(draft::rating);
    draft.kind(kind(listing)).published(isPublished(listing));
    addCustom(listing, draft);
    return draft.build();
  }

  private void addTexts(Listing listing, ProductDraft draft) {
    String tag = shop.locale();
    Optional<String> whole =
        listing.get(Field.DESCRIPTION).map(RichText::html).filter(html -> !html.isEmpty());
    Optional<String> brief =
        listing.get(Field.SHORT_DESCRIPTION).map(RichText::html).filter(html -> !html.isEmpty());
    whole.or(() -> brief).ifPresent(html -> draft.description(tag, html));
    if (whole.isPresent()) {
      brief.ifPresent(html -> draft.custom("shortDescription", html));
    }
    seo(listing, Field.SEO_TITLE, title -> draft.seoTitle(tag, title));
    seo(listing, Field.SEO_DESCRIPTION, words -> draft.seoDescription(tag, words));
  }

  private static void seo(Listing listing, Field field, Consumer<String> consumer) {
    listing.get(field).filter(text -> !VARIABLE.matcher(text).find()).ifPresent(consumer);
  }

  private void addOffer(
      Listing listing, List<BigDecimal> members, String place, ProductDraft draft) {
    pricing.read(listing, place).forEach(draft::price);
    boolean hasPrice = listing.get(Field.REGULAR_PRICE).isPresent();
    Optional<BigDecimal> least = members.stream().min(Comparator.naturalOrder());
    if (!hasPrice && least.isPresent()) {
      draft.price(pricing.of(listing, least.get()));
      BigDecimal most = members.stream().max(Comparator.naturalOrder()).orElseThrow();
      Map<String, Object> range = new LinkedHashMap<>();
      range.put("min", least.get().toPlainString());
      range.put("max", most.toPlainString());
      draft.custom("priceRange", range);
    } else if (!hasPrice) {
      pricing.lowest(listing).forEach(draft::price);
    }
    Stocking.read(listing, Optional.empty()).ifPresent(draft::stock);
  }

  /**
   * @param number what a variation is called that has no name of its own
   */
  private Optional<VariantDraft> variant(
      Listing listing, String number, Listing product, Properties properties, String place) {
    if (listing.get(Field.STATUS).filter(s -> !s.equalsIgnoreCase("publish")).isPresent()) {
      tally.note("variations that are off were left out", place);
      return Optional.empty();
    }
    try {
      VariantDraft draft = new VariantDraft(listing.get(Field.ID).orElse(number));
      listing.get(Field.SKU).ifPresent(draft::sku);
      listing.get(Field.GTIN).ifPresent(draft::gtin);
      properties.of(listing).forEach(draft::attribute);
      listing.images().forEach(draft::image);
      pricing.read(listing, place).forEach(draft::price);
      Stocking.read(listing, Optional.of(product)).ifPresent(draft::stock);
      return Optional.of(draft);
    } catch (UnreadableException e) {
      tally.note("variations whose price can't be read were left out", place);
      return Optional.empty();
    }
  }

  private static Optional<Rating> rating(Listing listing) {
    int count =
        listing
            .get(Field.RATING_COUNT)
            .filter(text -> text.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(0);
    return listing
        .get(Field.RATING)
        .flatMap(Amounts::number)
        .filter(average -> count > 0)
        .map(average -> new Rating(average.toPlainString(), count));
  }

  private static ProductKind kind(Listing listing) {
    if (listing.hasType(Types.VARIABLE)) {
      return ProductKind.CONFIGURABLE;
    }
    if (listing.hasType("grouped")) {
      return ProductKind.GROUPED;
    }
    if (listing.hasType("external")) {
      return ProductKind.EXTERNAL;
    }
    if (listing.hasType("bundle") || listing.hasType("woosb")) {
      return ProductKind.BUNDLE;
    }
    return listing.hasType("downloadable") ? ProductKind.DOWNLOADABLE : ProductKind.SIMPLE;
  }

  /** Drafts and private products aren't, and neither is what the catalog hides. */
  private static boolean isPublished(Listing listing) {
    return listing.get(Field.STATUS).filter(s -> !s.equalsIgnoreCase("publish")).isEmpty()
        && !listing.is(Field.VISIBILITY, "hidden");
  }

  private static void addCustom(Listing listing, ProductDraft draft) {
    listing.custom().forEach(draft::custom);
    if (listing.is(Field.FEATURED, "1") || listing.is(Field.FEATURED, "true")) {
      draft.custom("featured", true);
    }
    if (listing.is(Field.VISIBILITY, "catalog") || listing.is(Field.VISIBILITY, "search")) {
      draft.custom("visibility", listing.get(Field.VISIBILITY).orElseThrow());
    }
    listing.get(Field.WEIGHT).ifPresent(weight -> draft.custom("weight", weight));
    listing.get(Field.EXTERNAL_URL).ifPresent(url -> draft.custom("externalUrl", url));
    listing.get(Field.BUTTON_TEXT).ifPresent(text -> draft.custom("buttonText", text));
  }
}
