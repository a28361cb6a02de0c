package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfProductCatalogItem;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.store.PriceScope;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaleChoiceTest {
  @TempDir Path directory;
  private StoreFixture store;

  @BeforeEach
  void start() {
    store = new StoreFixture(directory);
  }

  private SfProductCatalogItem card(String json) {
    return store.products(json).open().card(0);
  }

  private SfProduct product(String json) {
    return store.products(json).open().product(0);
  }

  @Test
  void a_reduced_price_shows_what_was_asked_before() {
    SfDiscountablePrice price =
        card("""
                {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"8.5","regular":"10","lowest30Days":"9","taxIncluded":true,\
                "tiers":[{"minQuantity":10,"value":"7"},{"minQuantity":5,"value":"8"}],"unitPrice":{"value":"1.234","unit":"kg","quantity":"1"}}]}
                """)
            .price();

    assertThat(price.isDiscounted()).isTrue();
    assertThat(price.value().precisionAmount()).isEqualTo("8.50");
    assertThat(price.value().amount()).isEqualTo("8.50");
    assertThat(price.regularPrice().precisionAmount()).isEqualTo("10.00");
    assertThat(price.lowest30Days().precisionAmount()).isEqualTo("9.00");
    assertThat(price.taxIncluded()).isTrue();
    assertThat(price.tiers()).extracting("minQuantity").containsExactly(5, 10);
    assertThat(price.unitPrice().value().amount()).isEqualTo("1.23");
    assertThat(price.unitPrice().value().precisionAmount()).isEqualTo("1.234");
  }

  @Test
  void a_regular_price_that_is_not_higher_is_no_discount() {
    SfDiscountablePrice price =
        card("""
                {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"10","regular":"10.00"}]}
                """)
            .price();

    assertThat(price.isDiscounted()).isFalse();
    assertThat(price.regularPrice()).isEqualTo(price.value());
  }

  @Test
  void amounts_have_the_digits_of_their_currency() {
    assertThat(PriceAssembler.money("KWD", "12.5").precisionAmount()).isEqualTo("12.500");
    assertThat(PriceAssembler.money("JPY", "1200.00").precisionAmount()).isEqualTo("1200");
    assertThat(PriceAssembler.money("EUR", "1e3").precisionAmount()).isEqualTo("1000.00");
    SfMoney large = PriceAssembler.money("EUR", "123456789012345.67");
    assertThat(large.amount()).isEqualTo("123456789012345.67");
  }

  @Test
  void a_locale_may_show_its_own_currency() {
    store
        .products(
            """
            {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"10"},{"currency":"CHF","value":"11"}]}
            """)
        .locales(
            new StoreLocale("en", "", List.of()),
            new StoreLocale("en-CH", "ch/", List.of(), Optional.of("CHF")));

    var views = store.openAll();

    assertThat(views.get("en").card(0).price().value().precisionAmount()).isEqualTo("10.00");
    assertThat(views.get("en-CH").card(0).price().value().precisionAmount()).isEqualTo("11.00");
  }

  @Test
  void a_product_costs_what_its_cheapest_sellable_variant_costs() {
    SfProduct product =
        product(
            """
            {"id":"a","name":{"en":"x"},"variants":[\
            {"id":"1","prices":[{"currency":"EUR","value":"5"}],"stock":[{"quantity":0,"availability":"out-of-stock"}]},\
            {"id":"2","prices":[{"currency":"EUR","value":"9"}],"stock":[{"quantity":2,"availability":"in-stock"}]},\
            {"id":"3","prices":[{"currency":"EUR","value":"7"}],"stock":[{"quantity":3,"availability":"backorder"}]}]}
            """);

    assertThat(product.price().value().precisionAmount()).isEqualTo("7.00");
    assertThat(product.priceRange().min()).isEqualTo(product.price().value());
    assertThat(product.priceRange().max().precisionAmount()).isEqualTo("9.00");
    assertThat(product.availability()).isEqualTo("in-stock");
    assertThat(product.quantityLimit()).isEqualTo(5);
    assertThat(product.variants())
        .extracting(variant -> variant.price().value().precisionAmount())
        .containsExactly("5.00", "9.00", "7.00");
    assertThat(product.variants())
        .extracting("availability")
        .containsExactly("out-of-stock", "in-stock", "backorder");
    assertThat(product.kind()).isEqualTo("configurable");
  }

  @Test
  void where_no_variant_is_sellable_the_cheapest_of_all_counts() {
    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"variants":[\
            {"id":"1","prices":[{"currency":"EUR","value":"9"}],"stock":[{"availability":"discontinued"}]},\
            {"id":"2","prices":[{"currency":"EUR","value":"5"}],"stock":[{"availability":"out-of-stock"}]}]}
            """);

    assertThat(card.price().value().precisionAmount()).isEqualTo("5.00");
    assertThat(card.availability()).isEqualTo("out-of-stock");
    assertThat(card.quantityLimit()).isZero();
  }

  @Test
  void a_variant_without_own_prices_or_stock_has_the_products() {
    SfProduct product =
        product(
            """
            {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"9"}],"stock":[{"quantity":4,"availability":"in-stock"}],\
            "variants":[{"id":"1"},{"id":"2"}]}
            """);

    assertThat(product.variants())
        .extracting(variant -> variant.price().value().precisionAmount())
        .containsExactly("9.00", "9.00");
    assertThat(product.quantityLimit()).as("shared stock counts once").isEqualTo(4);
  }

  @Test
  void without_a_price_in_scope_there_is_none() {
    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"prices":[{"currency":"USD","value":"9"}]}
            """);

    assertThat(card.price()).isNull();
    assertThat(card.priceRange()).isNull();
  }

  @Test
  void stock_counts_in_the_stores_places_by_channel_or_location() {
    store.stockChannels("berlin", "web");

    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"stock":[{"location":"berlin","quantity":2,"availability":"in-stock"},\
            {"channel":"web","quantity":3,"availability":"in-stock"},{"location":"paris","quantity":50,"availability":"in-stock"},\
            {"quantity":70,"availability":"in-stock"}]}
            """);

    assertThat(card.quantityLimit()).isEqualTo(5);
  }

  @Test
  void a_product_with_stock_only_elsewhere_is_out_of_stock() {
    store.stockChannels("berlin");

    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"stock":[{"location":"paris","quantity":50,"availability":"in-stock"}]}
            """);

    assertThat(card.availability()).isEqualTo("out-of-stock");
    assertThat(card.quantityLimit()).isZero();
  }

  @Test
  void a_product_that_nobody_counts_is_in_stock_and_unlimited() {
    store.stockChannels("berlin");

    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"variants":[{"id":"1"}]}
            """);

    assertThat(card.availability()).isEqualTo("in-stock");
    assertThat(card.quantityLimit()).isNull();
  }

  @Test
  void a_store_without_places_counts_stock_without_a_place_else_all_of_it() {
    assertThat(
            card("""
                    {"id":"a","name":{"en":"x"},"stock":[{"location":"paris","quantity":50,"availability":"in-stock"},{"quantity":7,"availability":"in-stock"}]}
                    """)
                .quantityLimit())
        .isEqualTo(7);
    assertThat(
            card("""
                    {"id":"a","name":{"en":"x"},"stock":[{"location":"paris","quantity":50,"availability":"in-stock"},{"location":"rome","availability":"preorder","quantity":1}]}
                    """)
                .quantityLimit())
        .isEqualTo(51);
  }

  @Test
  void unlimited_stock_has_no_limit() {
    SfProductCatalogItem card =
        card(
            """
            {"id":"a","name":{"en":"x"},"stock":[{"availability":"in-stock"},{"quantity":7,"availability":"in-stock"}]}
            """);

    assertThat(card.quantityLimit()).isNull();
  }

  @Test
  void a_preorder_says_from_when_it_can_be_had_and_stock_on_hand_does_not() {
    SfProduct product =
        product(
            """
            {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"9"}],"variants":[\
            {"id":"1","stock":[{"quantity":2,"availability":"preorder","availableFrom":"2026-09-01T00:00:00Z"}]},\
            {"id":"2","stock":[{"quantity":2,"availability":"preorder","availableFrom":"2026-08-01T00:00:00Z"}]},\
            {"id":"3","stock":[{"quantity":0,"availability":"out-of-stock","availableFrom":"2026-07-01T00:00:00Z"}]}]}
            """);

    assertThat(product.variants())
        .extracting(SfVariant::availableFrom)
        .containsExactly("2026-09-01T00:00:00Z", "2026-08-01T00:00:00Z", null);
    assertThat(product.availableFrom()).isEqualTo("2026-08-01T00:00:00Z");
  }

  @Test
  void a_group_price_is_shown_to_its_group_only() {
    String json =
        """
        {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"10"},{"currency":"EUR","value":"4","customerGroup":"vip"}]}
        """;
    assertThat(card(json).price().value().precisionAmount()).isEqualTo("10.00");

    store.scope(new PriceScope("EUR", List.of(), Optional.empty(), Optional.of("vip")));
    assertThat(card(json).price().value().precisionAmount()).isEqualTo("4.00");
  }
}
