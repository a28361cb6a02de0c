package dev.shopstrata.normalize.google;

import dev.shopstrata.catalog.ProductKind;
import dev.shopstrata.catalog.index.SlugMaker;
import dev.shopstrata.normalize.CatalogSink;
import dev.shopstrata.normalize.CategoryPaths;
import dev.shopstrata.normalize.ProductRecord;
import dev.shopstrata.normalize.RecordGroups.Member;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.draft.ProductDraft;
import dev.shopstrata.normalize.draft.VariantDraft;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.SourcePosition;
import dev.shopstrata.normalize.export.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes a product of the items that have its id or name it as their group. */
final class ProductMapper {
  private final CatalogSink sink;
  private final SlugMaker slugs = new SlugMaker();
  private final OfferMapper offers;
  private final List<String> skus;
  private final Map<String, CategoryPaths> categories = new HashMap<>();

  ProductMapper(SourceOptions options, CatalogSink sink) {
    this.sink = sink;
    this.offers = new OfferMapper(options, sink.tally());
    this.skus =
        options
            .own(GoogleFeed.SKU)
            .map(ItemReader::attribute)
            .map(List::of)
            .orElse(List.of("mpn", "gtin"));
  }

  /** Gives the product of these items to the sink, unless none of them can be read. */
  void map(String id, List<Member<FeedItem>> members) throws IOException {
    Map<String, Offer> byId = new LinkedHashMap<>();
    List<SourcePosition> accepted = new ArrayList<>();
    for (Member<FeedItem> member : members) {
      FeedItem item = member.record();
      try {
        check(item);
        Offer offer = byId.computeIfAbsent(item.textOr("id"), key -> new Offer());
        if (!offer.add(item)) {
          throw new UnreadableException("there is another item with this id before it");
        }
        accepted.add(member.at());
      } catch (UnreadableException e) {
        sink.quarantine(member.at(), e.getMessage(), item.raw());
      }
    }
    if (!accepted.isEmpty()) {
      write(id, List.copyOf(byId.values()), accepted.get(0));
      accepted.stream().skip(1).forEach(at -> sink.tally().merged());
    }
  }

  private void check(FeedItem item) throws IOException {
    if (PlainText.decoded(item.textOr("title")).isEmpty()) {
      throw new UnreadableException("it has no \"title\"");
    }
    offers.check(item);
  }

  private void write(String id, List<Offer> all, SourcePosition at) throws IOException {
    boolean isGroup = all.stream().anyMatch(offer -> offer.main().isInGroup());
    // Some feeds have the product itself beside its variants.
    List<Offer> parents = all.stream().filter(o -> isGroup && !o.main().isInGroup()).toList();
    List<Offer> variants = all.stream().filter(o -> !parents.contains(o)).toList();
    List<Offer> ordered = new ArrayList<>(parents);
    ordered.addAll(variants);
    Offer first = ordered.get(0);
    ProductDraft draft = new ProductDraft(id, sink.tally());
    Set<String> locales = new LinkedHashSet<>();
    ordered.forEach(offer -> offer.items().forEach(item -> locales.add(item.locale())));
    Map<String, String> names = new HashMap<>();
    for (String locale : locales) {
      names.put(locale, texts(draft, locale, parents, variants));
    }
    offers.images(first).forEach(draft::image);
    ordered.stream().flatMap(o -> o.text("brand").stream()).findFirst().ifPresent(draft::brand);
    shared("mpn", variants).ifPresent(draft::mpn);
    first
        .text("google_product_category")
        .ifPresent(category -> draft.custom("google_product_category", category));
    first
        .text("condition")
        .filter(condition -> !condition.equalsIgnoreCase("new"))
        .ifPresent(condition -> draft.custom("condition", condition));
    if (first.text("is_bundle").filter(Predicate.isEqual("yes")).isPresent()) {
      draft.kind(ProductKind.BUNDLE);
    }
    ordered.forEach(offer -> categories(draft, offer.main()));
    if (isGroup) {
      for (Offer offer : variants) {
        draft.variant(variant(offer, variants, names));
      }
    } else {
      single(draft, first, variants);
    }
    sink.product(ProductRecord.of(draft.build(), at, first.main()));
  }

  /** Gives the name. */
  private String texts(
      ProductDraft draft, String locale, List<Offer> parents, List<Offer> variants) {
    List<FeedItem> own = parents.stream().flatMap(o -> o.in(locale).stream()).toList();
    List<FeedItem> items = variants.stream().flatMap(o -> o.in(locale).stream()).toList();
    List<FeedItem> all = new ArrayList<>(own);
    all.addAll(items);
    List<FeedItem> linked = own.isEmpty() ? items : own;
    Optional<String> slug =
        LinkSlug.of(linked.stream().flatMap(item -> item.text("link").stream()).toList());
    slug.ifPresent(text -> draft.slug(locale, text));
    String title =
        own.isEmpty() && items.get(0).isInGroup()
            ? groupTitle(items, new LinkWords(slug, slugs))
            : linked.get(0).textOr("title");
    draft.name(locale, title);
    // Descriptions are plain text by the specification, which many feeds don't mind.
    for (FeedItem item : all) {
      for (String name : List.of("description", "summary", "content")) {
        item.text(name).ifPresent(text -> draft.anyDescription(locale, text));
      }
    }
    return PlainText.decoded(title);
  }

  private static String groupTitle(List<FeedItem> items, LinkWords link) {
    List<GroupTitle.Titled> titles = new ArrayList<>();
    for (FeedItem item : items) {
      List<String> differing = new ArrayList<>();
      List<String> shared = new ArrayList<>();
      for (String name : OfferMapper.OPTIONS) {
        boolean isShared = items.stream().map(i -> i.textOr(name)).distinct().count() == 1;
        item.text(name).map(PlainText::decoded).ifPresent((isShared ? shared : differing)::add);
      }
      titles.add(new GroupTitle.Titled(PlainText.decoded(item.textOr("title")), differing, shared));
    }
    return new GroupTitle(titles, link).name();
  }

  private static Optional<String> shared(String attribute, List<Offer> offers) {
    List<Optional<String>> texts = offers.stream().map(o -> o.text(attribute)).distinct().toList();
    return texts.size() == 1 ? texts.get(0) : Optional.empty();
  }

  private void categories(ProductDraft draft, FeedItem item) {
    CategoryPaths paths =
        categories.computeIfAbsent(item.locale(), locale -> new CategoryPaths(sink, locale));
    List<String> own = ProductTypes.of(item);
    own.forEach(path -> paths.link(path, ">").ifPresent(draft::category));
  }

  private VariantDraft variant(Offer offer, List<Offer> all, Map<String, String> names)
      throws IOException {
    VariantDraft variant = new VariantDraft(offer.id());
    offer.sku(skus, all).ifPresent(variant::sku);
    offer.text("gtin").ifPresent(variant::gtin);
    for (FeedItem item : offer.items()) {
      String title = PlainText.decoded(item.textOr("title"));
      if (!title.equals(names.get(item.locale()))) {
        variant.name(item.locale(), title);
      }
    }
    offers.attributes(offer).forEach(variant::attribute);
    offers.prices(offer).forEach(variant::price);
    offers.stock(offer).ifPresent(variant::stock);
    offers.images(offer).forEach(variant::image);
    return variant;
  }

  private void single(ProductDraft draft, Offer offer, List<Offer> all) throws IOException {
    offer.sku(skus, all).ifPresent(draft::sku);
    offer.text("gtin").ifPresent(draft::gtin);
    offers.attributes(offer).forEach(draft::attribute);
    offers.prices(offer).forEach(draft::price);
    offers.stock(offer).ifPresent(draft::stock);
  }
}
