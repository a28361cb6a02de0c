package dev.shopstrata.normalize.sap;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.Offer;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.RawRecord;
import dev.shopstrata.normalize.export.UnreadableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a product of the lines about a base product and its variants. */
final class ItemProducts {
  private static final List<String> PICTURES =
      List.of("picture", "detail", "normal", "others", "thumbnail");

  private final CatalogSink sink;
  private final ImpexCategories categories;
  private final ImpexMedia media;
  private final ItemAttributes attributes;

  ItemProducts(
      CatalogSink sink, ImpexCategories categories, FeatureNames features, ImpexMedia media) {
    this.sink = sink;
    this.categories = categories;
    this.media = media;
    this.attributes = new ItemAttributes(categories, features);
  }

  /** Gives the product to the sink, or says why there is none. */
  void make(String root, List<Member<ItemLine>> members) {
    ItemGroup group = new ItemGroup(root, members);
    Optional<Member<ItemLine>> product = group.product();
    if (product.isEmpty()) {
      group.skip("it is about a product that no line makes", Optional.empty(), sink);
      return;
    }
    try {
      sink.product(product(root, product.get(), group));
      group.settle(sink);
    } catch (UnreadableException e) {
      sink.quarantine(product.get().at(), e.getMessage(), product.get().record().text());
      group.skip("it is about a product that was refused", Optional.of(product.get().at()), sink);
    }
  }

  private ProductRecord product(String root, Member<ItemLine> first, ItemGroup group) {
    ItemState base = group.base();
    LocalizedText name = ImpexTexts.plain(base.fields(), "name");
    if (name == null) {
      throw new UnreadableException("it has no \"name\"");
    }
    ProductDraft draft = new ProductDraft(root, sink.tally()).sku(root);
    describe(base, draft);
    categories(group, draft);
    images(base, name).forEach(draft::image);
    attributes.ofProduct(base).forEach(draft::attribute);
    attributes.features(base, group.lines(ItemKind.FEATURE, root)).forEach(draft::attribute);
    group.prices(root).forEach(draft::price);
    group.stock(root).forEach(draft::stock);
    boolean sells = variants(group, name, draft);
    draft.published(isApproved(base) && sells);
    List<String> codes =
        group.lines(ItemKind.PRODUCT).stream().map(ItemLine::code).distinct().toList();
    return ProductRecord.of(draft.build(), first.at(), raw(base))
        .knownAs(codes)
        .referringTo(ItemReferences.of(group));
  }

  private static RawRecord raw(ItemState base) {
    return path ->
        Optional.<Object>of(base.text(path.startsWith("/") ? path.substring(1) : path))
            .filter(text -> !text.equals(""));
  }

  private static boolean isApproved(ItemState state) {
    String status = state.text("approvalstatus");
    return status.isEmpty() || status.equalsIgnoreCase("approved");
  }

  private void describe(ItemState base, ProductDraft draft) {
    Map<String, String> fields = base.fields();
    ImpexTexts.byTag(fields, "name").forEach(draft::name);
    ImpexTexts.byTag(fields, "description")
        .forEach((tag, text) -> draft.description(tag, ImpexTexts.rich(text)));
    Map<String, String> summaries = ImpexTexts.byTag(fields, "summary");
    // Of one language the first text counts: the description, where there is one.
    summaries.forEach((tag, text) -> draft.description(tag, ImpexTexts.rich(text)));
    if (!summaries.isEmpty()) {
      draft.custom("summary", new LinkedHashMap<>(summaries));
    }
    text(base, "manufacturername").ifPresent(draft::brand);
    text(base, "manufactureraid").ifPresent(draft::mpn);
    text(base, "ean").ifPresent(draft::gtin);
    Instant from = text(base, "onlinedate").map(Instant::parse).orElse(null);
    Instant until = text(base, "offlinedate").map(Instant::parse).orElse(null);
    if (from != null || until != null) {
      draft.offer(new Offer(null, from, until));
    }
  }

  private static Optional<String> text(ItemState state, String field) {
    return Optional.of(state.text(field)).filter(text -> !text.isBlank());
  }

  /** The product's own categories first; a brand's category names the brand where nothing does. */
  private void categories(ItemGroup group, ProductDraft draft) {
    List<String> codes = new ArrayList<>(group.base().codes("supercategories"));
    group.lines(ItemKind.CATEGORY_LINK).forEach(line -> codes.add(line.field("source")));
    for (ItemChain chain : group.chains()) {
      chain.links().forEach(link -> codes.addAll(link.state().codes("supercategories")));
    }
    for (String code : codes) {
      if (categories.optionValue(code).isEmpty() && categories.option(code).isEmpty()) {
        draft.category(new CategoryLink(code, null, null));
        if (group.base().text("manufacturername").isBlank()) {
          categories
              .brand(code)
              .ifPresent(name -> draft.brand(name.byTag().firstEntry().getValue()));
        }
      }
    }
  }

  /** The largest picture of each container, else the first single one. */
  private List<Image> images(ItemState state, LocalizedText alt) {
    List<Image> images = new ArrayList<>();
    for (String container : state.codes("galleryimages")) {
      media.ofContainer(container, alt).ifPresent(images::add);
    }
    Stream<Image> single =
        PICTURES.stream()
            .flatMap(field -> state.codes(field).stream())
            .flatMap(code -> media.of(code, alt).stream());
    if (images.isEmpty()) {
      single.findFirst().ifPresent(images::add);
    }
    return images;
  }

  /** False when it has variants of which none can be sold. */
  private boolean variants(ItemGroup group, LocalizedText name, ProductDraft draft) {
    List<ItemChain> chains = group.chains();
    int priceless = 0;
    int made = 0;
    if (group.lacksPrice(draft.id())) {
      throw new UnreadableException("a price of it can't be read");
    }
    for (ItemChain chain : chains) {
      if (!chain.links().stream().allMatch(link -> isApproved(link.state()))) {
        note("variants that are not approved were left out", chain);
      } else if (chain.any(link -> group.lacksPrice(link.code()))) {
        note("variants of which a price can't be read were left out", chain);
        priceless++;
      } else {
        draft.variant(variant(chain, group, name));
        made++;
      }
    }
    if (made == 0 && priceless > 0) {
      throw new UnreadableException("a price of each variant can't be read");
    }
    return chains.isEmpty() || made > 0;
  }

  private void note(String what, ItemChain chain) {
    sink.tally().note(what, "product variant " + chain.code());
  }

  private VariantDraft variant(ItemChain chain, ItemGroup group, LocalizedText name) {
    VariantDraft draft = new VariantDraft(chain.code()).sku(chain.code());
    Map<String, String> names =
        chain.nearest(link -> entries(ImpexTexts.plain(link.state().fields(), "name"))).stream()
            .collect(
                LinkedHashMap::new, (map, e) -> map.put(e.getKey(), e.getValue()), Map::putAll);
    names.forEach(draft::name);
    chain.nearest(link -> first(link, l -> text(l.state(), "ean"))).forEach(draft::gtin);
    chain.nearest(link -> images(link.state(), name)).forEach(draft::image);
    chain.nearest(link -> group.prices(link.code())).forEach(draft::price);
    group.stock(chain.code()).forEach(draft::stock);
    for (int i = chain.links().size() - 1; i >= 0; i--) {
      ItemChain.Link link = chain.links().get(i);
      for (Attribute attribute : attributes.ofVariant(link.state())) {
        draft.attribute(attribute);
      }
      attributes
          .features(link.state(), group.lines(ItemKind.FEATURE, link.code()))
          .forEach(draft::attribute);
    }
    return draft;
  }

  private static List<String> first(
      ItemChain.Link link, Function<ItemChain.Link, Optional<String>> value) {
    return value.apply(link).stream().toList();
  }

  private static List<Map.Entry<String, String>> entries(LocalizedText text) {
    return text == null ? List.of() : List.copyOf(text.byTag().entrySet());
  }
}
