package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.AttributeValue;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.AttributeCondition;
import java.util.List;

/** Decides by a product's id, categories and attributes whether it is in a store's assortment. */
final class AssortmentFilter {
  private static final String BRAND = "brand";

  private final IdMatcher include;
  private final IdMatcher exclude;
  private final StoreCategories categories;
  private final List<AttributeCondition> conditions;

  AssortmentFilter(Assortment assortment, StoreCategories categories) {
    this.include = new IdMatcher(assortment.includeProducts());
    this.exclude = new IdMatcher(assortment.excludeProducts());
    this.categories = categories;
    this.conditions = assortment.conditions();
  }

  boolean accepts(SlimRecord.Head head, SlimRecord record) {
    boolean everything = include.isEmpty() && categories.includesAll();
    return !exclude.matches(head.id())
        && categories.accept(head.links(), everything || include.matches(head.id()))
        && (conditions.isEmpty() || meetsAll(head, record.attributes()));
  }

  private boolean meetsAll(SlimRecord.Head head, List<AttributeValue> attributes) {
    return conditions.stream()
        .allMatch(
            condition ->
                attributes.stream().anyMatch(value -> meets(condition, value))
                    || (condition.attribute().equals(BRAND)
                        && head.brand() != null
                        && condition.values().contains(head.brand())));
  }

  private static boolean meets(AttributeCondition condition, AttributeValue value) {
    return value.name().equals(condition.attribute()) && condition.values().contains(value.value());
  }
}
