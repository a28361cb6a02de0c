package dev.shopstrata.catalog.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.Boundary;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.TimeCause;
import dev.shopstrata.catalog.store.StoreFixture;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates in a layer's patches are days of the store, which lies in Berlin. */
class OverlayMomentTest {
  @TempDir Path directory;
  private StoreFixture store;

  @BeforeEach
  void fill() {
    store =
        new StoreFixture(directory)
            .products(
                """
                {"id":"pot","name":{"en":"Pot"},"variants":[{"id":"v"}],"prices":[{"currency":"EUR","value":"10"}]}
                """);
  }

  @Test
  void a_date_is_the_begin_of_the_day_in_the_stores_time_zone() {
    store.overlay(
        "brand",
        "catalog/products.yaml",
        """
        pot:
          prices:
            - {currency: EUR, value: "10"}
            - {currency: EUR, value: "8", validFrom: 2026-11-27, validUntil: 2026-11-30T09:30}
          offers: [{until: "2027-07-01T00:00:00Z"}]
          variants:
            - {id: v, stock: [{availability: preorder, availableFrom: 2026-07-01}]}
        """);

    StoreCatalog catalog = store.open();

    assertThat(store.problems()).isEmpty();
    assertThat(catalog.boundaries())
        .extracting(Boundary::at, boundary -> boundary.causes().firstKey())
        .containsExactly(
            at("2026-06-30T22:00:00Z", TimeCause.STOCK_ARRIVES),
            at("2026-11-26T23:00:00Z", TimeCause.PRICE_BEGINS),
            at("2026-11-30T08:30:00Z", TimeCause.PRICE_ENDS),
            at("2027-07-01T00:00:00Z", TimeCause.OFFER_ENDS));
  }

  @Test
  void what_is_no_moment_is_reported_like_any_value_that_does_not_fit() {
    store.overlay(
        "brand",
        "catalog/products.yaml",
        """
        pot:
          offers: [{from: tomorrow}]
        """);
    store.open();

    assertThat(store.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code().text()).isEqualTo("overlay-invalid");
              assertThat(problem.message()).contains("tomorrow");
            });
  }

  private static Tuple at(String instant, TimeCause cause) {
    return tuple(Instant.parse(instant), cause);
  }
}
