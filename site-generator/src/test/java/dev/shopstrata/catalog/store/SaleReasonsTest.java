package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.reason.PriceCandidate;
import dev.shopstrata.catalog.reason.PriceCriterion;
import dev.shopstrata.catalog.reason.PriceFit;
import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.catalog.reason.RangeReason;
import dev.shopstrata.catalog.reason.StockCandidate;
import dev.shopstrata.catalog.reason.StockFit;
import dev.shopstrata.catalog.reason.StockReason;
import dev.shopstrata.catalog.reason.ViewReason;
import dev.shopstrata.store.PriceScope;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a product has its price and its stock. */
class SaleReasonsTest {
  @TempDir Path directory;

  /** A store in Germany for channels web, then outlet, and the group club. */
  private ReasonedView store(String product) {
    return new StoreFixture(directory)
        .scope(
            new PriceScope("EUR", List.of("web", "outlet"), Optional.of("DE"), Optional.of("club")))
        .stockChannels("berlin")
        .products(product)
        .openReasoned()
        .get("en");
  }

  private static Product product(ReasonedView view) {
    return view.reasons().product(0);
  }

  private PriceReason price(String prices) {
    ReasonedView view = store("{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"prices\":[" + prices + "]}");
    return (PriceReason) view.reasons().price(product(view)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'currency':'USD'|OTHER_CURRENCY|its currency is USD, the store asks for EUR",
        "'channel':'app'|OTHER_CHANNEL|its channel \"app\" is none of the store's (web, outlet)",
        "'country':'AT'|OTHER_COUNTRY|it is for the country AT, the store is for DE",
        "'customerGroup':'vip'|OTHER_GROUP|it is for the customer group \"vip\", the store is for club",
        "'validFrom':'2026-06-02T00:00:00Z'|NOT_YET|it begins at 2026-06-02T00:00:00Z",
        "'validUntil':'2026-06-01T12:00:00Z'|NO_LONGER|it ended at 2026-06-01T12:00:00Z",
      })
  void a_price_that_may_not_show_says_why(String field, PriceFit fit, String why) {
    String json = field.replace('\'', '"');
    String price =
        "{"
            + (json.contains("currency\"") ? "" : "\"currency\":\"EUR\",")
            + "\"value\":\"1\","
            + json
            + "}";
    PriceReason reason = price(price);
    assertThat(reason.chosen()).isEmpty();
    PriceCandidate candidate = reason.candidates().get(0);
    assertThat(candidate.fit()).isEqualTo(fit);
    assertThat(fit.why(candidate.price(), reason.scope())).isEqualTo(why);
    assertThat(reason.sentences()).first().isEqualTo("None of 1 prices may show here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'value':'9','channel':'web'|'value':'1','channel':'outlet'|CHANNEL",
        "'value':'9','channel':'outlet'|'value':'1'|CHANNEL",
        "'value':'9','country':'DE'|'value':'1'|COUNTRY",
        "'value':'9','customerGroup':'club'|'value':'1'|CUSTOMER_GROUP",
        "'value':'9','validUntil':'2030-01-01T00:00:00Z'|'value':'1'|DATE",
        "'value':'1'|'value':'9'|VALUE",
      })
  void a_price_that_gives_way_says_by_which_criterion(
      String best, String other, PriceCriterion criterion) {
    String start = "{\"currency\":\"EUR\",";
    PriceReason reason =
        price(start + other.replace('\'', '"') + "}," + start + best.replace('\'', '"') + "}");
    assertThat(reason.candidates().get(1).isChosen()).isTrue();
    assertThat(reason.candidates().get(0).lostBy()).contains(criterion);
  }

  @Test
  void of_equal_prices_the_first_in_the_record_is_chosen() {
    String price = "{\"currency\":\"EUR\",\"value\":\"1\"}";
    PriceReason reason = price(price + "," + price);
    assertThat(reason.candidates().get(0).isChosen()).isTrue();
    assertThat(reason.candidates().get(1).lostBy()).contains(PriceCriterion.RECORD_ORDER);
  }

  @Test
  void a_regular_price_that_is_no_higher_is_no_discount() {
    String price = "{\"currency\":\"EUR\",\"value\":\"5.00\",\"regular\":";
    assertThat(price(price + "\"6.00\"}").sentences())
        .contains(
            "5.00 EUR instead of 6.00 is the only price of 1 that may show here.",
            "It is reduced: its regular price is 6.00.");
    assertThat(price(price + "\"5.0\"}").sentences())
        .contains("It isn't shown as reduced: its regular price 5.0 is no higher.");
  }

  @Test
  void the_next_change_is_the_first_in_the_scope() {
    PriceReason reason =
        price(
            "{\"currency\":\"EUR\",\"value\":\"1\",\"validUntil\":\"2026-09-01T00:00:00Z\"},"
                + "{\"currency\":\"EUR\",\"value\":\"2\",\"validFrom\":\"2026-08-01T00:00:00Z\"},"
                + "{\"currency\":\"USD\",\"value\":\"2\",\"validFrom\":\"2026-07-01T00:00:00Z\"}");
    assertThat(reason.holds().nextChange()).contains(Instant.parse("2026-08-01T00:00:00Z"));
    assertThat(reason.moment())
        .contains(
            "Prices hold at 2026-06-01T14:00+02:00 (Europe/Berlin); the next change is at"
                + " 2026-08-01T02:00+02:00 (Europe/Berlin).");
  }

  @Test
  void a_range_tells_which_variants_give_its_ends() {
    ReasonedView view =
        store(
            """
            {"id":"a","name":{"en":"A"},"prices":[{"currency":"EUR","value":"5"}],"variants":[
             {"id":"v1","sku":"S1","prices":[{"currency":"EUR","value":"2"}],"stock":[{"channel":"berlin","availability":"out-of-stock"}]},
             {"id":"v2","sku":"S2","prices":[{"currency":"EUR","value":"4"}],"stock":[{"channel":"berlin","quantity":1}]},
             {"id":"v3","sku":"S3","stock":[{"channel":"berlin","quantity":1}]}]}
            """
                .replace("\n", ""));
    List<ViewReason> reasons = view.reasons().price(product(view));
    RangeReason range = (RangeReason) reasons.get(0);
    assertThat(range.sentences())
        .containsExactly(
            "The price is that of the cheapest variant that can be sold, \"S2\"; the range ends"
                + " with \"S3\".",
            "Variant \"S1\" asks 2 EUR and is out-of-stock.",
            "Variant \"S2\" asks 4 EUR and is in-stock.",
            "Variant \"S3\" asks 5 EUR and is in-stock.");
    assertThat(((PriceReason) reasons.get(1)).chosen().orElseThrow().pointer())
        .isEqualTo("/variants/1/prices/0");
    PriceReason inherited = (PriceReason) view.reasons().price(product(view), 2).get(0);
    assertThat(inherited.inherited()).isTrue();
    assertThat(inherited.chosen().orElseThrow().pointer()).isEqualTo("/prices/0");
    assertThat(view.catalog().product(0).priceRange().max().amount())
        .isEqualByComparingTo(range.variants().get(2).price().orElseThrow().value());
  }

  private StockReason stock(String stock) {
    ReasonedView view = store("{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"stock\":[" + stock + "]}");
    return (StockReason) view.reasons().stock(product(view)).get(0);
  }

  @Test
  void stock_says_which_records_count() {
    StockReason reason =
        stock(
            "{\"channel\":\"rome\",\"quantity\":5},{\"location\":\"berlin\",\"quantity\":2},{\"quantity\":7}");
    assertThat(reason.candidates())
        .extracting(StockCandidate::fit)
        .containsExactly(StockFit.OTHER_PLACE, StockFit.COUNTS, StockFit.OTHER_PLACE);
    assertThat(reason.sentences())
        .containsExactly(
            "\"in-stock\" is the best of the records that count, their pieces together.",
            "5 pieces in \"rome\": \"rome\" is none of the store's places (berlin).",
            "2 pieces in \"berlin\": it counts: \"berlin\" is one of the store's places.",
            "7 pieces: it has no place, the store counts berlin.");
  }

  @Test
  void stock_elsewhere_is_none_and_no_records_mean_no_counting() {
    assertThat(stock("{\"channel\":\"rome\",\"quantity\":5}").sentences())
        .first()
        .isEqualTo(
            "\"out-of-stock\" because there are stock records, but none in the store's places.");
    assertThat(stock("").sentences())
        .containsExactly(
            "\"in-stock\" is assumed, without limit: this product has no stock records at all.");
  }

  @Test
  void a_store_without_places_counts_stock_without_a_place_first() {
    ReasonedView view =
        new StoreFixture(directory)
            .products(
                "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"stock\":[{\"channel\":\"rome\",\"quantity\":5},{\"quantity\":7}]}")
            .openReasoned()
            .get("en");
    StockReason reason = (StockReason) view.reasons().stock(product(view)).get(0);
    assertThat(reason.candidates())
        .extracting(StockCandidate::fit)
        .containsExactly(StockFit.PLACE_NOT_ASKED, StockFit.COUNTS);
  }

  @Test
  void a_variant_without_stock_records_has_the_products() {
    ReasonedView view =
        store(
            "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"stock\":[{\"channel\":\"berlin\",\"quantity\":3}],\"variants\":[{\"id\":\"v\"}]}");
    List<ViewReason> reasons = view.reasons().stock(product(view), 0);
    assertThat(reasons.get(0).sentences())
        .containsExactly(
            "\"in-stock\" is the product's: the variant has no stock records of its own.");
    assertThat(reasons.get(1).sentences()).hasSize(2);
  }
}
