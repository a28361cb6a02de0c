package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.export.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads in which channels, and from when on, a product is published and for sale. */
final class OfferMapper {
  private final ShopRecords shop;
  private final Tally tally;

  OfferMapper(ShopRecords shop, Tally tally) {
    this.shop = shop;
    this.tally = tally;
  }

  /** Tells the draft, and whether the product is to be found in lists. */
  boolean map(String key, JsonNode product, ProductParts parts, ProductDraft draft) {
    if (!shop.has(Model.PRODUCTCHANNELLISTING)) {
      // Version 2 has no channels.
      draft.published(product.path("is_published").asBoolean(true));
      return product.path("visible_in_listings").asBoolean(true);
    }
    List<String> hidden = new ArrayList<>();
    List<Offer> offers = new ArrayList<>();
    parts.forEach(Model.PRODUCTCHANNELLISTING, key, listing -> read(key, listing, offers, hidden));
    offers.forEach(draft::offer);
    draft.published(!offers.isEmpty());
    boolean isListed = hidden.size() < offers.size() || offers.isEmpty();
    if (!hidden.isEmpty()) {
      draft.custom("hiddenInListings", hidden);
      tally.note(
          isListed
              ? "a product is not to be in lists of some channels, which no catalog can say"
              : "a product is not to be in lists, and was taken out of its categories",
          "product " + key);
    }
    return isListed;
  }

  private void read(String key, JsonNode listing, List<Offer> offers, List<String> hidden) {
    if (!listing.path("is_published").asBoolean()) {
      return;
    }
    Instant shown = Moments.read(listing, "published_at", "publication_date");
    String sale = listing.has("available_for_purchase_at") ? "_at" : "";
    Instant sold = Moments.read(listing, "available_for_purchase" + sale);
    if (sold == null && listing.has("available_for_purchase" + sale)) {
      tally.note(
          "a product is shown but not for sale in a channel, and was left out there",
          "product " + key);
      return;
    }
    String channel = shop.channel(listing.path("channel").asText(""));
    Instant from =
        Stream.of(shown == null ? Instant.MIN : shown, sold == null ? Instant.MIN : sold)
            .max(Instant::compareTo)
            .orElseThrow();
    offers.add(new Offer(channel, from.equals(Instant.MIN) ? null : from, null));
    if (!listing.path("visible_in_listings").asBoolean(true)) {
      hidden.add(channel);
    }
  }
}
