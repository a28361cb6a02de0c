package dev.shopstrata.normalize.bigcommerce;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.Normalizer;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.JsonRecords;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads BigCommerce's v3 API: pages of products, variants, pictures, categories, brands, price
 * lists and inventory, in any files. Holds categories, brands and the names of price lists.
 */
public final class BigCommerceJson implements Normalizer {
  private static final Set<String> LISTS = Set.of("data");

  @Override
  public String name() {
    return "bigcommerce-json";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<String> files() {
    return List.of("**/*.json", "**/*.ndjson", "**/*.jsonl");
  }

  @Override
  public void normalize(NormalizeRequest request, CatalogSink sink) throws IOException {
    try (RecordGroups<JsonNode> byProduct = request.groups("products", JsonNode.class);
        RecordGroups<JsonNode> byVariant = request.groups("prices", JsonNode.class)) {
      Reading reading = new Reading(request, sink, byProduct, byVariant);
      for (ExportFile file : request.files()) {
        JsonRecords.forEach(file, LISTS, sink, reading::read);
      }
      byProduct.forEach((id, members) -> reading.product(members));
      byVariant.forEach((id, members) -> members.forEach(reading::price));
    }
  }

  /** One export while it is read. */
  private static final class Reading {
    private final CatalogSink sink;
    private final RecordGroups<JsonNode> byProduct;
    private final RecordGroups<JsonNode> byVariant;
    private final String currency;
    private final CategoryMapper categories;
    private final ProductMapper products;
    private final PriceMapper prices;
    private final Map<String, String> brands = new HashMap<>();
    private final Map<String, String> priceLists = new HashMap<>();

    Reading(
        NormalizeRequest request,
        CatalogSink sink,
        RecordGroups<JsonNode> byProduct,
        RecordGroups<JsonNode> byVariant)
        throws IOException {
      this.sink = sink;
      this.byProduct = byProduct;
      this.byVariant = byVariant;
      this.currency = request.options().currency();
      this.categories = new CategoryMapper(request.options());
      this.products = new ProductMapper(request.options(), brands, sink.tally());
      this.prices = new PriceMapper(sink.tally());
    }

    /** A record, or what was asked for alone: {@code {"data": {…}}}. */
    void read(JsonNode line, SourcePosition at) {
      sink.tally().read();
      JsonNode record = line.path("data").isObject() ? line.path("data") : line;
      try {
        sort(record, at);
      } catch (UnreadableException e) {
        sink.quarantine(at, e.getMessage(), record.toString());
      }
    }

    private void sort(JsonNode record, SourcePosition at) {
      switch (RecordKind.of(record)) {
        case PRODUCT -> byProduct.add(needed(record, "id"), record, at);
        case VARIANT, IMAGE -> byProduct.add(needed(record, "product_id"), record, at);
        case CATEGORY -> category(record, at);
        case BRAND -> {
          brands.put(needed(record, "id"), PlainText.decoded(needed(record, "name")));
          sink.tally().merged();
        }
        case PRICE_LIST -> {
          priceLists.put(needed(record, "id"), needed(record, "name"));
          sink.tally().merged();
        }
        case PRICE ->
            byVariant.add(
                JsonFields.text(record, "variant_id")
                    .or(() -> JsonFields.text(record, "sku"))
                    .orElseThrow(
                        () -> new UnreadableException("it has no \"variant_id\" and no \"sku\"")),
                record,
                at);
        case INVENTORY -> byProduct.add(needed(record.path("identity"), "product_id"), record, at);
        case OTHER -> sink.tally().skipped("a catalog has no use for this kind of record", at);
      }
    }

    private static String needed(JsonNode record, String field) {
      return JsonFields.text(record, field)
          .orElseThrow(() -> new UnreadableException("it has no \"" + field + "\""));
    }

    private void category(JsonNode record, SourcePosition at) {
      Category category = categories.map(record);
      sink.category(category, at);
      List<JsonNode> inside = new ArrayList<>();
      record.path("children").forEach(inside::add);
      for (int i = 0; i < inside.size(); i++) {
        JsonNode child = inside.get(i);
        if (JsonFields.text(child, "name").isPresent()
            && JsonFields.text(child, "id").isPresent()) {
          sink.category(categories.map(child));
        } else {
          sink.tally().note("categories in a tree without id or name were left out", at.toString());
        }
        child.path("children").forEach(inside::add);
      }
    }

    /** A product, and what stands apart of it on pages of its own. */
    void product(List<Member<JsonNode>> members) {
      List<Member<JsonNode>> found =
          members.stream().filter(member -> kind(member) == RecordKind.PRODUCT).toList();
      for (Member<JsonNode> member : members) {
        if (kind(member) != RecordKind.PRODUCT && found.isEmpty()) {
          sink.tally().skipped("its product is not in the export", member.at());
        } else if (kind(member) != RecordKind.PRODUCT) {
          sink.tally().merged();
        }
      }
      ProductParts apart =
          new ProductParts(
              of(members, RecordKind.VARIANT),
              of(members, RecordKind.IMAGE),
              of(members, RecordKind.INVENTORY));
      for (Member<JsonNode> member : found) {
        try {
          sink.product(products.map(member.record(), apart, member.at()));
        } catch (UnreadableException e) {
          sink.quarantine(member.at(), e.getMessage(), member.record().toString());
        }
      }
    }

    private static RecordKind kind(Member<JsonNode> member) {
      return RecordKind.of(member.record());
    }

    private static List<JsonNode> of(List<Member<JsonNode>> members, RecordKind kind) {
      return members.stream().filter(member -> kind(member) == kind).map(Member::record).toList();
    }

    /** A price of a price list, which is a channel by its name. */
    void price(Member<JsonNode> member) {
      JsonNode record = member.record();
      try {
        String code =
            JsonFields.text(record, "currency")
                .map(text -> text.toUpperCase(Locale.ROOT))
                .orElse(currency);
        PriceDraft price =
            prices
                .map(record, record, code)
                .orElseThrow(() -> new UnreadableException("it has no \"price\""));
        prices.addTiers(price, record.path("bulk_pricing_tiers"), code, member.at().toString());
        String list = needed(record, "price_list_id");
        sink.price(
            target(record),
            price.channel(priceLists.getOrDefault(list, list)).build(),
            member.at());
      } catch (UnreadableException e) {
        sink.quarantine(member.at(), e.getMessage(), record.toString());
      }
    }

    private static Target target(JsonNode record) {
      return JsonFields.text(record, "variant_id")
          .map(Target::product)
          .orElseGet(() -> Target.sku(needed(record, "sku")));
    }
  }
}
