package dev.shopstrata.normalize.sap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Rating;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.Reference;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.AttributeDraft;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a product of the answers about it and its variants. */
final class OccProducts {
  private final CatalogSink sink;
  private final OccTexts texts;
  private final OccCategories categories;
  private final OccPrices prices;
  private final OccImages images;

  OccProducts(CatalogSink sink, SourceOptions options, OccTexts texts, OccCategories categories) {
    this.sink = sink;
    this.texts = texts;
    this.categories = categories;
    this.prices = new OccPrices(options);
    this.images = new OccImages(options);
  }

  /** Gives the product to the sink, or says why there is none. */
  void make(String root, List<Member<JsonNode>> members) {
    Member<JsonNode> first =
        members.stream()
            .filter(m -> OccTexts.code(m.record()).filter(root::equals).isPresent())
            .findFirst()
            .orElse(members.get(0));
    try {
      OccGroup group = new OccGroup(root, members, texts);
      ObjectNode main = group.base().values().iterator().next();
      Product made = product(root, group);
      sink.product(
          ProductRecord.of(made.draft().build(), first.at(), RawRecord.of(main))
              .knownAs(made.codes())
              .referringTo(references(main)));
      for (int i = 1; i < members.size(); i++) {
        sink.tally().merged();
      }
    } catch (UnreadableException e) {
      sink.quarantine(first.at(), e.getMessage(), first.record().toString());
      members.stream()
          .filter(member -> !member.at().equals(first.at()))
          .forEach(m -> sink.tally().skipped("it is about a product that was refused", m.at()));
    }
  }

  private record Product(ProductDraft draft, List<String> codes) {}

  private Product product(String root, OccGroup group) {
    Map<String, ObjectNode> base = group.base();
    Map<String, String> names = group.texts(base, "name");
    if (names.values().stream().allMatch(name -> PlainText.decoded(name).isEmpty())) {
      throw new UnreadableException("it has no \"name\"");
    }
    ProductDraft draft = new ProductDraft(root, sink.tally()).sku(root);
    names.forEach(draft::name);
    describe(group, base, draft);
    ObjectNode main = base.values().iterator().next();
    base.forEach((language, answer) -> categories(answer, language, draft));
    base.forEach((language, answer) -> images.read(answer, language).forEach(draft::image));
    features(base).forEach(draft::attribute);
    rating(main).ifPresent(draft::rating);
    Map<String, OccForms.Form> forms = OccForms.of(group).sold(root);
    if (forms.isEmpty()) {
      String described = OccTexts.code(main).orElse(root);
      prices.all(group.single(described)).forEach(draft::price);
      stock(main).ifPresent(draft::stock);
    }
    variants(forms, group, draft);
    List<String> codes = new ArrayList<>(group.variants());
    forms.keySet().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
    return new Product(draft, codes);
  }

  private static void describe(OccGroup group, Map<String, ObjectNode> base, ProductDraft draft) {
    Map<String, String> summaries = group.texts(base, "summary");
    group
        .texts(base, "description")
        .forEach((tag, text) -> draft.description(tag, ImpexTexts.rich(text)));
    // Of one language the first text counts: the description, where there is one.
    summaries.forEach((tag, text) -> draft.description(tag, ImpexTexts.rich(text)));
    if (!summaries.isEmpty()) {
      draft.custom("summary", new LinkedHashMap<>(summaries));
    }
    ObjectNode main = base.values().iterator().next();
    OccTexts.text(main, "manufacturer").ifPresent(draft::brand);
    OccTexts.text(main, "manufacturerAID").ifPresent(draft::mpn);
    OccTexts.text(main, "ean").ifPresent(draft::gtin);
    OccTexts.text(main, "url").ifPresent(url -> draft.custom("url", url));
  }

  private void categories(JsonNode answer, String language, ProductDraft draft) {
    for (JsonNode category : answer.path("categories")) {
      Optional<String> code = categories.named(category, language);
      code.ifPresent(c -> draft.category(new CategoryLink(c, null, null)));
      boolean isBrand = code.filter(c -> c.startsWith("brand_")).isPresent();
      if (isBrand && OccTexts.text(answer, "manufacturer").isEmpty()) {
        OccTexts.text(category, "name").ifPresent(draft::brand);
      }
    }
  }

  private static Optional<Rating> rating(JsonNode answer) {
    int count = answer.path("numberOfReviews").asInt();
    JsonNode average = answer.path("averageRating");
    return count > 0 && average.isNumber() && average.asDouble() > 0
        ? Optional.of(new Rating(average.decimalValue().toPlainString(), count))
        : Optional.empty();
  }

  private List<Reference> references(JsonNode answer) {
    List<Reference> references = new ArrayList<>();
    for (JsonNode reference : answer.path("productReferences")) {
      String type = reference.path("referenceType").asText("");
      OccTexts.code(reference.path("target"))
          .ifPresent(code -> references.add(new Reference(ItemReferences.kind(type), code)));
    }
    return references;
  }

  private static Optional<Stock> stock(JsonNode record) {
    JsonNode stock = record.path("stock");
    JsonNode status = stock.path("stockLevelStatus");
    String word = status.isObject() ? status.path("code").asText("") : status.asText("");
    JsonNode level = stock.path("stockLevel");
    if (word.isEmpty() && !level.isNumber()) {
      return Optional.empty();
    }
    boolean none = word.isEmpty() ? level.asInt() <= 0 : word.equalsIgnoreCase("outOfStock");
    Integer quantity = level.isNumber() && level.asInt() > 0 ? (Integer) level.asInt() : null;
    return Optional.of(
        none
            ? new Stock(null, null, 0, Availability.OUT_OF_STOCK, null)
            : new Stock(null, null, quantity, Availability.IN_STOCK, null));
  }

  private void variants(Map<String, OccForms.Form> forms, OccGroup group, ProductDraft draft) {
    int made = 0;
    for (Map.Entry<String, OccForms.Form> form : forms.entrySet()) {
      try {
        draft.variant(variant(form.getKey(), form.getValue(), group));
        made++;
      } catch (UnreadableException e) {
        sink.tally()
            .note(
                "variants of which a price can't be read were left out",
                "product variant " + form.getKey());
      }
    }
    if (made == 0 && !forms.isEmpty()) {
      throw new UnreadableException("a price of each variant can't be read");
    }
  }

  /** What its own answer says counts; the options of others have price and stock, too. */
  private VariantDraft variant(String code, OccForms.Form form, OccGroup group) {
    VariantDraft draft = new VariantDraft(code).sku(code);
    Map<String, ObjectNode> answers = group.answers(code);
    JsonNode answer =
        answers.values().stream().map(a -> (JsonNode) a).findFirst().orElse(form.option());
    String language =
        answers.keySet().stream().findFirst().orElse(group.base().keySet().iterator().next());
    group.texts(answers, "name").forEach((tag, name) -> draft.name(tag, PlainText.decoded(name)));
    answers.forEach((tag, one) -> images.read(one, tag).forEach(draft::image));
    List<Price> own = prices.all(group.single(code));
    own.forEach(draft::price);
    Optional<Stock> stock = answer == null ? Optional.empty() : stock(answer);
    if (form.option() != null) {
      stock = stock.or(() -> stock(form.option()));
      if (own.isEmpty()) {
        prices.read(form.option(), "priceData").ifPresent(draft::price);
      }
    }
    stock.ifPresent(draft::stock);
    for (OccForms.Choice choice : form.choices()) {
      draft.attribute(
          AttributeDraft.named(
              AttributeDraft.name(choice.name()), language, choice.label(), choice.value()));
    }
    return draft;
  }

  private static List<Attribute> features(Map<String, ObjectNode> answers) {
    Map<String, Attribute> features = new LinkedHashMap<>();
    answers.forEach(
        (language, answer) -> {
          for (JsonNode classification : answer.path("classifications")) {
            for (JsonNode feature : classification.path("features")) {
              OccFeatures.read(feature, language, features);
            }
          }
        });
    return List.copyOf(features.values());
  }
}
