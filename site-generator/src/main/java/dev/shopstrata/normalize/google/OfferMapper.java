package dev.shopstrata.normalize.google;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.Amounts;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.Tally;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what an offer has for itself, be it a variant or a product: prices, stock, pictures. */
final class OfferMapper {
  /** What tells the variants of a product apart. */
  static final List<String> OPTIONS =
      List.of(
          "color",
          "size",
          "material",
          "pattern",
          "gender",
          "age_group",
          "size_type",
          "size_system");

  private static final List<String> QUANTITIES =
      List.of("quantity", "sell_on_google_quantity", "quantity_to_sell_on_facebook", "inventory");

  /** Addresses have commas, too. */
  private static final Pattern NEXT_ADDRESS = Pattern.compile("\\s*,\\s*(?=(?:https?:)?//|$)");

  private final SourceOptions options;
  private final ItemPrices prices;
  private final Tally tally;

  OfferMapper(SourceOptions options, Tally tally) {
    this.options = options;
    this.prices = new ItemPrices(options, tally);
    this.tally = tally;
  }

  /** Feeds of several languages say the same price again. */
  Collection<Price> prices(Offer offer) throws IOException {
    Collection<Price> all = new LinkedHashSet<>();
    for (FeedItem item : offer.items()) {
      all.addAll(prices.read(item, place(offer)));
    }
    return all;
  }

  /** Throws what {@link #prices} would throw. */
  void check(FeedItem item) throws IOException {
    new ItemPrices(options, new Tally()).read(item, "");
  }

  Optional<Stock> stock(Offer offer) {
    return offer
        .text("availability")
        .map(
            text -> {
              Availability availability = availability(text, offer);
              boolean isLater =
                  availability == Availability.PREORDER || availability == Availability.BACKORDER;
              Instant from =
                  offer.text("availability_date").flatMap(ItemPrices::moment).orElse(null);
              return new Stock(null, null, quantity(offer), availability, isLater ? from : null);
            });
  }

  /** Feeds are made in the words of today's specification and of the ones before. */
  private Availability availability(String text, Offer offer) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("^.*schema\\.org/|[^a-z]", "");
    switch (words) {
      case "instock", "availablefororder", "limitedavailability", "onlineonly" -> {
        return Availability.IN_STOCK;
      }
      case "outofstock", "soldout" -> {
        return Availability.OUT_OF_STOCK;
      }
      case "preorder", "presale" -> {
        return Availability.PREORDER;
      }
      case "backorder" -> {
        return Availability.BACKORDER;
      }
      case "discontinued" -> {
        return Availability.DISCONTINUED;
      }
      default -> {
        tally.note("availabilities that feeds don't have were read as out of stock", place(offer));
        return Availability.OUT_OF_STOCK;
      }
    }
  }

  private static Integer quantity(Offer offer) {
    return QUANTITIES.stream()
        .flatMap(name -> offer.text(name).stream())
        .flatMap(text -> Amounts.number(text).stream())
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
        .map(BigDecimal::intValue)
        .findFirst()
        .orElse(null);
  }

  List<Image> images(Offer offer) {
    List<Image> images = new ArrayList<>();
    FeedItem item = offer.main();
    for (String attribute : List.of("image_link", "additional_image_link")) {
      for (String text : item.all(attribute)) {
        for (String url : NEXT_ADDRESS.split(text, -1)) {
          if (!url.isBlank()) {
            images.add(new Image(options.image(url), null, null, null, null));
          }
        }
      }
    }
    return images;
  }

  /** What it says under the names of options, and details. */
  List<Attribute> attributes(Offer offer) {
    List<Attribute> attributes = new ArrayList<>();
    for (String name : OPTIONS) {
      attribute(offer, name).ifPresent(attributes::add);
    }
    FeedItem item = offer.main();
    List<String> names = item.all("product_detail/attribute_name");
    List<String> values = item.all("product_detail/attribute_value");
    for (int i = 0; i < names.size() && names.size() == values.size(); i++) {
      attributes.add(AttributeDraft.text(item.locale(), names.get(i), values.get(i)));
    }
    return attributes;
  }

  private static Optional<Attribute> attribute(Offer offer, String name) {
    Map<String, String> labels = new TreeMap<>();
    Map<String, String> values = new TreeMap<>();
    for (FeedItem item : offer.items()) {
      item.text(name)
          .map(PlainText::decoded)
          .filter(value -> !value.isEmpty())
          .ifPresent(
              value -> {
                labels.put(item.locale(), name.replace('_', ' '));
                values.put(item.locale(), value);
              });
    }
    return offer
        .text(name)
        .map(PlainText::decoded)
        .filter(value -> !value.isEmpty())
        .map(
            value ->
                new Attribute(
                    name,
                    LocalizedText.of(labels),
                    value,
                    values.size() < 2 ? null : LocalizedText.of(values),
                    AttributeDraft.type(name)));
  }

  static String place(Offer offer) {
    return "item " + offer.id();
  }
}
