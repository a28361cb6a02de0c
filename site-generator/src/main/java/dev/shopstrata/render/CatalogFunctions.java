package dev.shopstrata.render;

import com.ibm.icu.text.Collator;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.catalog.view.SfRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Looks into the catalog beyond the page's own subject. */
final class CatalogFunctions {
  private static final int MAX_LIMIT = 1000;

  private CatalogFunctions() {}

  static List<Callable> functions() {
    return List.of(
        Callable.of("product", CatalogFunctions::product, "id"),
        Callable.of("products", CatalogFunctions::products, "categoryId", "limit"),
        Callable.of("category", CatalogFunctions::category, "id"),
        Callable.of("brands", CatalogFunctions::brands),
        Callable.of("choice", CatalogFunctions::choice, "product"),
        Callable.of("related", CatalogFunctions::related, "product", "kind", "limit"));
  }

  private static Object product(Call call) {
    return card(call.page(), call.text("id"));
  }

  private static SfProductCatalogItem card(PageRender page, String id) {
    page.read(ReadKind.CARD, id);
    StoreCatalog catalog = page.locale().catalog();
    OptionalInt position = catalog.position(id);
    return position.isPresent() ? catalog.card(position.getAsInt()) : null;
  }

  private static Object products(Call call) {
    String id = call.text("categoryId");
    PageRender page = call.page();
    Listing listing = page.locale().catalog().categoryListing(id);
    int to = Math.min(limit(call), listing.size());
    page.read(ReadKind.LISTING, ListingModel.slice("category", id, 0, to));
    return listing.cards(0, to);
  }

  private static Object category(Call call) {
    call.page().read(ReadKind.CATEGORIES, "");
    return call.page().locale().catalog().category(call.text("id")).orElse(null);
  }

  private static Object brands(Call call) {
    PageRender page = call.page();
    page.read(ReadKind.BRANDS, "");
    Collator collator = Collator.getInstance(page.locale().formats().locale());
    return page.locale().catalog().brands().stream()
        .sorted(Comparator.comparing(SfBrand::name, collator::compare))
        .toList();
  }

  private static Object choice(Call call) {
    return ProductChoice.of(subject(call));
  }

  private static SfProduct subject(Call call) {
    if (call.argument("product") instanceof SfProduct product) {
      return product;
    }
    throw call.invalid("product", "a product", call.argument("product"));
  }

  private static Object related(Call call) {
    SfProduct product = subject(call);
    List<SfProductCatalogItem> cards = new ArrayList<>();
    int limit = limit(call);
    for (String id : ids(call, product)) {
      SfProductCatalogItem card = cards.size() < limit ? card(call.page(), id) : null;
      if (card != null) {
        cards.add(card);
      }
    }
    return List.copyOf(cards);
  }

  private static List<String> ids(Call call, SfProduct product) {
    SfRelations relations = product.relations();
    String kind = call.textOr("kind", "related");
    if (!List.of("related", "upsell", "crosssell", "bundle").contains(kind)) {
      throw call.invalid("kind", "related, upsell, crosssell or bundle", kind);
    }
    if (relations == null) {
      return List.of();
    }
    return switch (kind) {
      case "upsell" -> relations.upsell();
      case "crosssell" -> relations.crosssell();
      case "bundle" -> relations.bundle();
      default -> relations.related();
    };
  }

  private static int limit(Call call) {
    return Math.max(0, Math.min(MAX_LIMIT, call.integerOr("limit", 12)));
  }
}
