package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.AttributeType;
import dev.shopstrata.catalog.ProductAddress;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.view.SfCategoryRef;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a slim record into what listings show of a product; the whole record isn't read. */
final class CardAssembler {
  private final StoreView store;
  private final StoreLocale locale;
  private final SaleChooser chooser;
  private final ViewTexts texts;

  CardAssembler(StoreView store, StoreLocale locale, SaleChooser chooser) {
    this.store = store;
    this.locale = locale;
    this.chooser = chooser;
    this.texts = new ViewTexts(locale, store.richText());
  }

  /**
   * @param rounds how often the slug's suffix is appended
   */
  SfProductCatalogItem card(SlimRecord record, int rounds, LocaleCategories categories) {
    SlimRecord.Head head = record.head();
    Choice choice = chooser.choose(record.sale());
    String slug = slug(head, record, rounds);
    return new SfProductCatalogItem(
        head.id(),
        head.sku(),
        record.name(locale.chain()).orElse(head.id()),
        slug,
        url(head, slug, categories),
        PriceAssembler.price(choice.price()),
        PriceAssembler.range(choice),
        texts.image(head.image()),
        ViewTexts.rating(head.rating()),
        head.brand(),
        choice.stock().availability().text(),
        choice.stock().quantity(),
        head.createdAt() == null ? null : head.createdAt().toString(),
        colors(record));
  }

  /** The values of one attribute, of that with most where several are colors. */
  private static int colors(SlimRecord record) {
    Map<String, Integer> counts = new TreeMap<>();
    record.attributes().stream()
        .filter(value -> value.type() == AttributeType.COLOR)
        .forEach(value -> counts.merge(value.name(), 1, Integer::sum));
    return counts.values().stream().max(Integer::compare).orElse(0);
  }

  String url(SlimRecord record, int rounds, LocaleCategories categories) {
    SlimRecord.Head head = record.head();
    return url(head, slug(head, record, rounds), categories);
  }

  ProductAddress address(SlimRecord record, int rounds, LocaleCategories categories) {
    SlimRecord.Head head = record.head();
    String category =
        categories
            .primary(head.links(), store.categories().tree())
            .map(index -> last(categories.trails().get(index)).id())
            .orElse("");
    String sku = head.sku() == null ? "" : head.sku();
    return new ProductAddress(head.id(), sku, slug(head, record, rounds), category);
  }

  private String url(SlimRecord.Head head, String slug, LocaleCategories categories) {
    Optional<Integer> primary = categories.primary(head.links(), store.categories().tree());
    String categorySlug =
        primary.map(index -> last(categories.trails().get(index)).slug()).orElse("");
    return store.urls().product(locale, head.id(), head.sku(), slug, categorySlug);
  }

  private static SfCategoryRef last(List<SfCategoryRef> trail) {
    return trail.get(trail.size() - 1);
  }

  private String slug(SlimRecord.Head head, SlimRecord record, int rounds) {
    return Slugs.suffixed(plainSlug(head.id(), record), head.id(), rounds);
  }

  /** The slug before collisions. */
  String plainSlug(String id, SlimRecord record) {
    return record.slug(locale.chain()).orElseGet(() -> store.slugs().fromNameOrId("", id));
  }
}
