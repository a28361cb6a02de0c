package dev.shopstrata.sandbox;

import dev.shopstrata.catalog.view.SfDiscountablePrice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a customer's list of wishes; each answers the whole list. */
final class Wishlists {
  private static final int MOST = 200;

  private Wishlists() {}

  static Map<String, Object> get(Visit visit, Arguments sent) {
    return view(visit, visit.signedIn());
  }

  static Map<String, Object> add(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    String product = sent.text("productId");
    String sku = sent.text("sku");
    if (visit.offers().find(product, sku).isEmpty()) {
      throw Refusal.of(RefusalCode.SKU_UNKNOWN, "the store doesn't sell this SKU");
    }
    List<Wish> wishes = new ArrayList<>(customer.wishes());
    if (wishes.stream().noneMatch(wish -> wish.sku().equals(sku)) && wishes.size() < MOST) {
      wishes.add(new Wish(Secrets.id(), product, sku));
    }
    return kept(visit, customer.withWishes(wishes));
  }

  static Map<String, Object> remove(Visit visit, Arguments sent) {
    Customer customer = visit.signedIn();
    String id = sent.text("itemId");
    return kept(
        visit,
        customer.withWishes(
            customer.wishes().stream().filter(wish -> !wish.id().equals(id)).toList()));
  }

  private static Map<String, Object> kept(Visit visit, Customer customer) {
    visit.keep(customer);
    return view(visit, customer);
  }

  private static Map<String, Object> view(Visit visit, Customer customer) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Wish wish : customer.wishes()) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", wish.id());
      item.put("productId", wish.productId());
      item.put("sku", wish.sku());
      Optional<Offer> offer = visit.offers().find(wish.productId(), wish.sku());
      offer.ifPresent(found -> show(item, found));
      items.add(item);
    }
    return Map.of("items", items, "totalItems", items.size());
  }

  /** What a card needs; nothing of it for what is no longer sold. */
  private static void show(Map<String, Object> item, Offer offer) {
    item.put("name", offer.product().name());
    item.put("slug", offer.product().slug());
    item.put("url", offer.url());
    item.put("image", offer.image());
    item.put("availability", offer.availability());
    item.put("attributes", offer.attributes());
    SfDiscountablePrice price = offer.price().orElse(null);
    item.put("price", price);
  }
}
