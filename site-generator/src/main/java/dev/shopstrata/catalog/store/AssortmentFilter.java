package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.AttributeValue;
import dev.shopstrata.catalog.index.SlimRecord;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.AttributeCondition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides by a product's id, categories and attributes whether it is in a store's assortment. */
final class AssortmentFilter {
  private static final String BRAND = "brand";

  private final Set<String> stopped;
  private final IdMatcher include;
  private final IdMatcher exclude;
  private final StoreCategories categories;
  private final List<AttributeCondition> conditions;

  AssortmentFilter(Assortment assortment, StoreCategories categories) {
    this.stopped = new HashSet<>(assortment.stopped().keySet());
    this.include = new IdMatcher(assortment.includeProducts());
    this.exclude = new IdMatcher(assortment.excludeProducts());
    this.categories = categories;
    this.conditions = assortment.conditions();
  }

  /** {@link Standing#SHOWN}, or by which rule the product is out. */
  Standing standing(SlimRecord.Head head, SlimRecord record) {
    if (stopped.contains(head.id())) {
      return Standing.PRODUCT_STOPPED;
    }
    if (exclude.matches(head.id())) {
      return Standing.PRODUCT_EXCLUDED;
    }
    boolean everything = include.isEmpty() && categories.includesAll();
    Standing inCategories =
        categories.standing(head.links(), everything || include.matches(head.id()));
    if (inCategories != Standing.SHOWN || conditions.isEmpty()) {
      return inCategories;
    }
    return unmet(head, record).isPresent() ? Standing.ATTRIBUTE_UNMET : Standing.SHOWN;
  }

  /** The first condition that doesn't hold for the product. */
  Optional<AttributeCondition> unmet(SlimRecord.Head head, SlimRecord record) {
    List<AttributeValue> attributes = record.attributes();
    return conditions.stream()
        .filter(
            condition ->
                attributes.stream().noneMatch(value -> meets(condition, value))
                    && !(condition.attribute().equals(BRAND)
                        && head.brand() != null
                        && condition.values().contains(head.brand())))
        .findFirst();
  }

  private static boolean meets(AttributeCondition condition, AttributeValue value) {
    return value.name().equals(condition.attribute()) && condition.values().contains(value.value());
  }
}
