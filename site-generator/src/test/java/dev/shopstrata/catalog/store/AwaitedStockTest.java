package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.StoreCatalog;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the date of stock that is awaited means for what a store says of it. */
class AwaitedStockTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "in-stock,     2026-06-01T11:59:59Z, preorder",
    "in-stock,     2026-06-01T12:00:00Z, in-stock",
    "preorder,     2026-06-01T11:59:59Z, preorder",
    "preorder,     2026-06-01T12:00:00Z, in-stock",
    "backorder,    2026-06-01T12:00:00Z, backorder",
    "out-of-stock, 2026-06-01T12:00:00Z, out-of-stock",
    "discontinued, 2026-06-01T12:00:00Z, discontinued"
  })
  void preorders_end_when_the_goods_are_there(String stated, String asOf, String shown) {
    assertThat(open(stated, asOf).product(0).availability()).isEqualTo(shown);
  }

  @Test
  void the_arrival_is_a_boundary_only_where_it_changes_something() {
    assertThat(open("preorder", "2026-05-01T00:00:00Z").boundaries())
        .singleElement()
        .hasFieldOrPropertyWithValue("at", Instant.parse("2026-06-01T12:00:00Z"));
    assertThat(open("backorder", "2026-05-01T00:00:00Z").boundaries()).isEmpty();
    assertThat(open("preorder", "2026-06-01T12:00:00Z").boundaries()).isEmpty();
  }

  private StoreCatalog open(String stated, String asOf) {
    return new StoreFixture(directory)
        .products(
            """
            {"id":"a","name":{"en":"x"},"stock":[{"quantity":3,"availability":"%s","availableFrom":"2026-06-01T12:00:00Z"}]}
            """
                .formatted(stated))
        .asOf(asOf)
        .open();
  }
}
