package dev.shopstrata.catalog.delta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeKindTest {
  private static final Product CONFIGURABLE =
      IntStream.range(0, 50)
          .mapToObj(SyntheticCatalog.of(50)::product)
          .filter(product -> product.variants().size() > 1)
          .findFirst()
          .orElseThrow();

  private static Product with(Product product, String field, String value) {
    ObjectNode tree = (ObjectNode) CatalogJson.tree(product);
    return CatalogJson.value(tree.put(field, value), Product.class);
  }

  /** With a first variant that has other prices, or other stock, or both. */
  private static Product soldOtherwise(boolean prices, boolean stock) {
    Variant first = CONFIGURABLE.variants().get(0);
    List<Variant> variants =
        CONFIGURABLE.variants().stream()
            .map(
                variant ->
                    variant.id().equals(first.id())
                        ? variant.withSale(
                            prices ? List.of() : first.prices(), stock ? List.of() : first.stock())
                        : variant)
            .toList();
    return CONFIGURABLE.withSale(variants, List.of(), List.of());
  }

  private static ChangeKind kind(Product after) {
    return ChangeKind.of(CONFIGURABLE, after);
  }

  @Test
  void prices_and_stock_of_variants_count_as_those_of_the_product() {
    assertThat(kind(soldOtherwise(true, false))).isEqualTo(ChangeKind.PRICES);
    assertThat(kind(soldOtherwise(false, true))).isEqualTo(ChangeKind.STOCK);
    assertThat(kind(soldOtherwise(true, true))).isEqualTo(ChangeKind.PRICES_AND_STOCK);
  }

  @Test
  void the_time_of_the_change_is_not_a_change_of_its_own() {
    Product later = with(soldOtherwise(true, false), "updatedAt", "2027-01-01T00:00:00Z");
    assertThat(kind(later)).isEqualTo(ChangeKind.PRICES);
    assertThat(ChangedFields.of(CONFIGURABLE, later)).containsExactly("updatedAt", "prices");
  }

  @Test
  void anything_else_makes_it_another_change() {
    assertThat(kind(with(soldOtherwise(true, false), "brand", "Other")))
        .isEqualTo(ChangeKind.OTHER);
    assertThat(kind(with(CONFIGURABLE, "brand", "Other"))).isEqualTo(ChangeKind.OTHER);
    assertThat(ChangedFields.of(CONFIGURABLE, with(CONFIGURABLE, "brand", "Other")))
        .containsExactly("brand");
  }

  @Test
  void a_variant_that_is_gone_is_another_change() {
    Product fewer =
        CONFIGURABLE.withSale(
            CONFIGURABLE.variants().subList(1, CONFIGURABLE.variants().size()),
            List.of(),
            List.of());
    assertThat(kind(fewer)).isEqualTo(ChangeKind.OTHER);
    assertThat(ChangedFields.of(CONFIGURABLE, fewer)).contains("variants");
  }
}
