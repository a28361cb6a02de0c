package dev.shopstrata.normalize.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.Target;
import dev.shopstrata.normalize.draft.PriceDraft;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.JsonFields;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the lines of one variant or product together again, as if they had never been apart. */
final class BulkFamilies {
  private final CatalogSink sink;
  private final BulkLines lines;
  private final String currency;
  private final Prices prices;
  private final JsonProducts products;
  private final JsonCollections collections;
  private final List<CategorySource> categories;

  BulkFamilies(SourceOptions options, CatalogSink sink, BulkLines lines) throws ExportException {
    this.sink = sink;
    this.lines = lines;
    this.currency = options.currency();
    this.prices = new Prices(sink.tally());
    this.products =
        new JsonProducts(options, new CategoryPaths(sink, options.locale()), sink.tally());
    this.collections = new JsonCollections(options);
    this.categories =
        CategorySource.chosen(
            options,
            lines.hasCollections()
                ? List.of(CategorySource.COLLECTION)
                : List.of(CategorySource.PRODUCT_CATEGORY, CategorySource.TYPE));
  }

  /** A variant and what hangs below it become one line of its product. */
  void variant(String number, List<Member<JsonNode>> members) {
    Optional<Member<JsonNode>> found = first(members, BulkLine.Role.VARIANT);
    if (found.isEmpty()) {
      members.forEach(m -> sink.tally().skipped("its variant is not in the export", m.at()));
      return;
    }
    Member<JsonNode> self = found.get();
    ObjectNode variant = (ObjectNode) self.record();
    for (Member<JsonNode> member : members) {
      if (!member.at().equals(self.at())) {
        hang(variant, member);
      }
    }
    Gid parent = new BulkLine(variant).parent();
    String product =
        parent.type().equals("Product")
            ? parent.number()
            : Fields.id(variant.path("product")).orElse("");
    if (product.isEmpty()) {
      sink.quarantine(self.at(), "a variant names no product", variant.toString());
    } else {
      lines.addVariant(product, variant, self.at());
    }
  }

  /** All lines of a product, of which the variants came by number. */
  void product(String number, List<Member<JsonNode>> unordered) {
    List<Member<JsonNode>> members = new ArrayList<>(unordered);
    members.sort(
        Comparator.comparing((Member<JsonNode> member) -> member.at().file())
            .thenComparingLong(member -> member.at().record()));
    Optional<Member<JsonNode>> found =
        members.stream()
            .filter(m -> role(m) == BulkLine.Role.PRODUCT && m.record().has("title"))
            .findFirst()
            .or(
                () ->
                    first(members, BulkLine.Role.PRODUCT)
                        .filter(m -> !m.record().has("__parentId")));
    if (found.isEmpty()) {
      members.forEach(m -> sink.tally().skipped("its product is not in the export", m.at()));
      return;
    }
    Member<JsonNode> self = found.get();
    ObjectNode product = (ObjectNode) self.record();
    Set<String> in = new LinkedHashSet<>();
    for (Member<JsonNode> member : members) {
      Gid parent = new BulkLine((ObjectNode) member.record()).parent();
      if (role(member) == BulkLine.Role.PRODUCT) {
        if (parent.type().equals("Collection")) {
          in.add(parent.number());
        }
        member.record().properties().stream()
            .filter(field -> !product.has(field.getKey()))
            .forEach(field -> product.set(field.getKey(), field.getValue()));
      } else if (role(member) == BulkLine.Role.COLLECTION) {
        Fields.id(member.record()).ifPresent(in::add);
        collections.named(member.record()).ifPresent(sink::category);
      }
    }
    members.stream()
        .filter(member -> !member.at().equals(self.at()))
        .forEach(member -> hang(product, member));
    try {
      sink.product(products.map(product, new ArrayList<>(in), categories, self.at()));
    } catch (UnreadableException e) {
      sink.quarantine(self.at(), e.getMessage(), product.toString());
    }
  }

  private void hang(ObjectNode above, Member<JsonNode> member) {
    BulkLine.Role role = role(member);
    if (role == BulkLine.Role.OTHER) {
      sink.tally().skipped("a catalog has no use for this kind of record", member.at());
      return;
    }
    if (!role.list.isEmpty()) {
      ArrayNode list =
          above.path(role.list) instanceof ArrayNode there ? there : above.putArray(role.list);
      list.add(member.record());
    }
    sink.tally().merged();
  }

  /** A variant's prices in price lists; each list is a channel. */
  void prices(String variant, List<Member<JsonNode>> members) {
    for (Member<JsonNode> member : members) {
      JsonNode line = member.record();
      SourcePosition at = member.at();
      String list = lines.priceList(Gid.of(line.path("__parentId").asText()).number());
      JsonNode price = line.path("price");
      try {
        PriceDraft draft =
            prices.price(
                JsonFields.text(price, "currencyCode").orElse(currency),
                JsonFields.text(price, "amount").orElse(""),
                JsonFields.text(line.path("compareAtPrice"), "amount").orElse(""),
                "variant " + variant);
        sink.price(Target.product(variant), draft.channel(list).build(), at);
      } catch (UnreadableException e) {
        sink.quarantine(at, e.getMessage(), line.toString());
      }
    }
  }

  private static Optional<Member<JsonNode>> first(
      List<Member<JsonNode>> members, BulkLine.Role role) {
    return members.stream().filter(member -> role(member) == role).findFirst();
  }

  private static BulkLine.Role role(Member<JsonNode> member) {
    return new BulkLine((ObjectNode) member.record()).role();
  }
}
