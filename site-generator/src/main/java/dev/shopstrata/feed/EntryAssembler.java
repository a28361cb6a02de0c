package dev.shopstrata.feed;

import dev.shopstrata.catalog.view.SfAttribute;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.seo.AbsoluteUrl;
import dev.shopstrata.seo.PlainText;
import dev.shopstrata.seo.VariantTexts;
import dev.shopstrata.store.FeedSettings;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SiteUrl;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a product of a store's view into a feed's entries, after Google's product data
 * specification, which also has the limits.
 */
final class EntryAssembler {
  private static final int MAX_ID = 50;
  private static final int MAX_PICTURES = 10;
  private static final int MAX_DESCRIPTION = 5000;
  private static final String CATEGORY = "google_product_category";

  private final SiteUrl site;
  private final FeedSettings settings;
  private final FeedAttributes attributes;

  EntryAssembler(Settings settings) {
    this.site = settings.url();
    this.settings = settings.touchpoints().feeds();
    this.attributes = new FeedAttributes(this.settings.attributes());
  }

  /** A variant without a price isn't sold here. */
  ProductEntries assemble(SfProduct product) {
    String description = PlainText.of(product.description());
    List<FeedEntry> entries = new ArrayList<>();
    if (product.variants().size() > 1) {
      product.variants().stream()
          .filter(variant -> variant.price() != null)
          .forEach(variant -> entries.add(variant(product, variant)));
    } else if (product.price() != null) {
      entries.add(single(product));
    }
    Set<FeedLack> lacks = EnumSet.noneOf(FeedLack.class);
    if (description.isEmpty()) {
      lacks.add(FeedLack.DESCRIPTION);
    }
    if (entries.isEmpty()) {
      lacks.add(FeedLack.PRICE);
    }
    boolean hasPicture =
        entries.isEmpty()
            ? !pictures(Stream.of(product.primaryImage())).isEmpty()
            : entries.stream().anyMatch(entry -> entry.has("image_link"));
    if (!hasPicture) {
      lacks.add(FeedLack.IMAGE);
    }
    entries.removeIf(entry -> !lacks.isEmpty() || !entry.has("image_link"));
    entries.forEach(entry -> entry.put("description", description, MAX_DESCRIPTION));
    return new ProductEntries(entries, lacks);
  }

  /** A product that comes in one form; what its only variant says counts for it. */
  private FeedEntry single(SfProduct product) {
    List<SfVariant> only = product.variants();
    String gtin = product.gtin();
    if (gtin == null && !only.isEmpty()) {
      gtin = only.get(0).gtin();
    }
    FeedEntry entry =
        new FeedEntry()
            .put("id", FeedText.id(product.id(), MAX_ID), MAX_ID)
            .put("title", product.name(), 150)
            .put("link", AbsoluteUrl.of(site, product.url()), FeedText.URL);
    offer(entry, product.price(), product.availability(), product.availableFrom());
    pictures(
        entry,
        Stream.of(
                Stream.ofNullable(product.primaryImage()),
                product.gallery().stream(),
                only.stream().flatMap(variant -> variant.images().stream()))
            .flatMap(images -> images));
    List<SfAttribute> own = only.isEmpty() ? List.of() : only.get(0).attributes();
    return described(entry, product, gtin, product.mpn(), own);
  }

  private FeedEntry variant(SfProduct product, SfVariant variant) {
    String id = variant.sku() == null ? product.id() + "-" + variant.id() : variant.sku();
    String url = variant.url() == null ? product.url() : variant.url();
    FeedEntry entry =
        new FeedEntry()
            .put("id", FeedText.id(id, MAX_ID), MAX_ID)
            .put("item_group_id", FeedText.id(product.id(), MAX_ID), MAX_ID)
            .put("title", VariantTexts.name(variant, product), 150)
            .put("link", AbsoluteUrl.of(site, url), FeedText.URL);
    offer(entry, variant.price(), variant.availability(), variant.availableFrom());
    Stream<SfImage> shared =
        Stream.concat(Stream.ofNullable(product.primaryImage()), product.gallery().stream());
    pictures(entry, variant.images().isEmpty() ? shared : variant.images().stream());
    return described(entry, product, variant.gtin(), null, variant.attributes());
  }

  /** The price of the pages' structured data is {@code sale_price} where there is one. */
  private static void offer(
      FeedEntry entry, SfDiscountablePrice price, String availability, String from) {
    FeedAvailability state = FeedAvailability.of(availability);
    entry.put("availability", state.text(), FeedText.URL);
    if (state.isLater()) {
      entry.put("availability_date", from, FeedText.URL);
    }
    entry.put("price", amount(price.regularPrice()), FeedText.URL);
    if (price.isDiscounted()) {
      entry.put("sale_price", amount(price.value()), FeedText.URL);
      if (price.validFrom() != null && price.validUntil() != null) {
        entry.put(
            "sale_price_effective_date",
            price.validFrom() + "/" + price.validUntil(),
            FeedText.URL);
      }
    }
  }

  private static String amount(SfMoney money) {
    return money.precisionAmount() + " " + money.currency();
  }

  private void pictures(FeedEntry entry, Stream<SfImage> images) {
    List<String> urls = pictures(images);
    if (!urls.isEmpty()) {
      entry.put("image_link", urls.get(0), FeedText.URL);
      entry.putAll("additional_image_link", urls.stream().skip(1).limit(MAX_PICTURES).toList());
    }
  }

  private List<String> pictures(Stream<SfImage> images) {
    return images
        .filter(image -> image != null)
        .map(image -> AbsoluteUrl.ofFile(site, image.url()))
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .filter(url -> url.length() <= FeedText.URL)
        .distinct()
        .toList();
  }

  private FeedEntry described(
      FeedEntry entry, SfProduct product, String gtin, String mpn, List<SfAttribute> own) {
    entry.put("brand", product.brand(), 70);
    entry.put("gtin", gtin != null && gtin.matches("[0-9]{8}|[0-9]{12,14}") ? gtin : null, 14);
    entry.put("mpn", mpn, 70);
    boolean isIdentified = entry.has("gtin") || (entry.has("brand") && entry.has("mpn"));
    entry.put("identifier_exists", isIdentified ? null : "no", 3);
    entry.put("product_type", path(product.breadcrumb()), 750);
    Map<String, Object> custom = product.custom();
    Object category = custom.get(CATEGORY);
    entry.put(CATEGORY, category == null ? null : String.valueOf(category), 750);
    entry.put("condition", settings.condition(), 20);
    attributes.put(entry, own, product.attributes());
    return entry;
  }

  private static String path(List<SfCategoryRef> trail) {
    return trail.stream().map(SfCategoryRef::name).collect(Collectors.joining(" > "));
  }
}
