package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.catalog.reason.StandingReason;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.AttributeCondition;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whether a locale shows a product, and which rule keeps it out. */
final class StandingReasons {
  private static final String ASSORTMENT = "/catalog/assortment/";

  private final StoreView store;
  private final AssortmentPass pass;
  private final StoreLocale locale;

  StandingReasons(StoreView store, AssortmentPass pass, StoreLocale locale) {
    this.store = store;
    this.pass = pass;
    this.locale = locale;
  }

  StandingReason of(int ordinal) {
    SlimRecord record = store.records().slim(ordinal);
    SlimRecord.Head head = record.head();
    Standing standing = pass.standings(record).get(store.settings().locales().indexOf(locale));
    return switch (standing) {
      case PRODUCT_STOPPED -> productStopped(head.id());
      case PRODUCT_EXCLUDED -> productExcluded(head.id());
      case CATEGORY_EXCLUDED -> categoryExcluded(head.links());
      case ATTRIBUTE_UNMET -> attribute(head, record);
      case SHOWN,
          SHOWN_NAMELESS,
          UNPUBLISHED,
          NOT_INCLUDED,
          OUTSIDE_ROOT,
          NOT_OFFERED,
          WITHOUT_PRICE,
          OUT_OF_STOCK,
          NAMELESS ->
          new StandingReason(standing, detail(standing, head, record), Optional.empty());
    };
  }

  private String detail(Standing standing, SlimRecord.Head head, SlimRecord record) {
    return switch (standing) {
      case SHOWN -> "The store shows the product in " + locale.tag() + ".";
      case SHOWN_NAMELESS ->
          "The product has no name in "
              + locale.tag()
              + " and is shown by its id, as catalog.missingName says.";
      case UNPUBLISHED -> "The product isn't shown: it is not published.";
      case NOT_INCLUDED ->
          "The product isn't shown: no include of catalog.assortment matches its id or its"
              + " categories ("
              + links(head)
              + ").";
      case OUTSIDE_ROOT ->
          "The product isn't shown: none of its categories ("
              + links(head)
              + ") lies at or below the root \""
              + assortment().root().orElse("")
              + "\".";
      case NOT_OFFERED ->
          "The product isn't shown: "
              + record.sale().offers().stream()
                  .map(pass.offers()::why)
                  .collect(Collectors.joining(", "))
              + ".";
      case WITHOUT_PRICE ->
          "The product isn't shown: no price of it may show here, and catalog.missingPrice is"
              + " hide.";
      case OUT_OF_STOCK ->
          "The product isn't shown: it is out of stock, and catalog.outOfStock is hide.";
      case NAMELESS ->
          "The product isn't shown: it has no name in "
              + String.join(", ", locale.chain())
              + ", and catalog.missingName is hide.";
      case PRODUCT_STOPPED, PRODUCT_EXCLUDED, CATEGORY_EXCLUDED, ATTRIBUTE_UNMET ->
          throw new IllegalArgumentException(standing + " has a setting that decides");
    };
  }

  private static String links(SlimRecord.Head head) {
    return head.links().isEmpty()
        ? "it has none"
        : head.links().stream().map(CategoryLink::id).collect(Collectors.joining(", "));
  }

  private Assortment assortment() {
    return store.settings().catalog().assortment();
  }

  private StandingReason productStopped(String id) {
    return new StandingReason(
        Standing.PRODUCT_STOPPED,
        "The product isn't shown: catalog.stop has its id, \""
            + assortment().stopped().get(id)
            + "\".",
        Optional.of("/catalog/stop/" + id.replace("~", "~0").replace("/", "~1")));
  }

  private StandingReason productExcluded(String id) {
    int rule = rule(assortment().excludeProducts(), id);
    return new StandingReason(
        Standing.PRODUCT_EXCLUDED,
        "The product isn't shown: \""
            + assortment().excludeProducts().get(rule).text()
            + "\" of catalog.assortment.products.exclude matches its id.",
        Optional.of(ASSORTMENT + "products/exclude/" + rule));
  }

  private StandingReason categoryExcluded(List<CategoryLink> links) {
    CategoryTree tree = store.categories().tree();
    int excluded =
        links.stream()
            .mapToInt(link -> tree.index(link.id()))
            .filter(index -> index >= 0 && store.categories().isExcluded(index))
            .findFirst()
            .orElseThrow();
    String linked = tree.category(excluded).id();
    int above = excluded;
    while (rule(assortment().excludeCategories(), tree.category(above).id()) < 0) {
      above = tree.parent(above);
    }
    int rule = rule(assortment().excludeCategories(), tree.category(above).id());
    String place =
        above == excluded
            ? "category \"" + linked + "\""
            : "category \"" + linked + "\", which lies below \"" + tree.category(above).id() + "\"";
    return new StandingReason(
        Standing.CATEGORY_EXCLUDED,
        "The product isn't shown: it is in "
            + place
            + ", and \""
            + assortment().excludeCategories().get(rule).text()
            + "\" of catalog.assortment.categories.exclude matches that.",
        Optional.of(ASSORTMENT + "categories/exclude/" + rule));
  }

  /** The place of the first glob that matches, or -1. */
  private static int rule(List<Glob> globs, String id) {
    for (int i = 0; i < globs.size(); i++) {
      if (new IdMatcher(List.of(globs.get(i))).matches(id)) {
        return i;
      }
    }
    return -1;
  }

  private StandingReason attribute(SlimRecord.Head head, SlimRecord record) {
    AttributeCondition condition = pass.assortment().unmet(head, record).orElseThrow();
    List<String> has =
        record.attributes().stream()
            .filter(value -> value.name().equals(condition.attribute()))
            .map(value -> "\"" + value.value() + "\"")
            .toList();
    return new StandingReason(
        Standing.ATTRIBUTE_UNMET,
        "The product isn't shown: catalog.assortment.attributes asks for "
            + condition.attribute()
            + " to be one of "
            + String.join(", ", condition.values())
            + ", the product has "
            + (has.isEmpty() ? "none" : String.join(", ", has))
            + ".",
        Optional.of(
            ASSORTMENT + "attributes/" + assortment().conditions().indexOf(condition) + "/values"));
  }
}
