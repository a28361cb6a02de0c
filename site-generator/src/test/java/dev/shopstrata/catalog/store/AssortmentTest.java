package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssortmentTest {
  private static final String CATEGORIES =
      """
      {"id":"women","name":{"en":"Women"}}
      {"id":"tops","parent":"women","name":{"en":"Tops"}}
      {"id":"men","name":{"en":"Men"}}
      {"id":"sale","name":{"en":"Sale"}}
      """;
  private static final String PRODUCTS =
      """
      {"id":"a","name":{"en":"A"},"categories":[{"id":"tops"}],"attributes":[{"name":"season","value":"summer"}]}
      {"id":"b","name":{"en":"B"},"categories":[{"id":"women"},{"id":"sale"}]}
      {"id":"c","name":{"en":"C"},"categories":[{"id":"men"}],"brand":"Acme"}
      {"id":"d","name":{"en":"D"}}
      {"id":"e","name":{"en":"E"},"published":false}
      """;

  @TempDir Path directory;
  private StoreFixture store;

  @BeforeEach
  void fill() {
    store = new StoreFixture(directory).categories(CATEGORIES).products(PRODUCTS);
  }

  private List<String> sold() {
    return StoreFixture.ids(store.open());
  }

  @Test
  void everything_published_is_sold_by_default() {
    assertThat(sold()).containsExactly("a", "b", "c", "d");
    assertThat(store.problems()).isEmpty();
  }

  @Test
  void includes_are_ids_globs_or_categories_with_their_descendants() {
    store.includeProducts("d").includeCategories("wom*");

    assertThat(sold()).containsExactly("a", "b", "d");
  }

  @Test
  void an_exclude_wins_over_every_include() {
    store.includeCategories("women").excludeCategories("sale").excludeProducts("zzz*");

    assertThat(sold()).containsExactly("a");
  }

  @Test
  void excluded_products_are_out() {
    store.excludeProducts("a", "[bc]", "d*");

    assertThat(sold()).containsExactly("b", "c");
  }

  @Test
  void with_a_root_only_what_lies_below_it_exists() {
    store.root("women");

    StoreCatalog catalog = store.open();

    assertThat(StoreFixture.ids(catalog)).containsExactly("a", "b");
    assertThat(catalog.categories()).extracting("id").containsExactly("tops");
  }

  @Test
  void all_attribute_conditions_must_hold() {
    store.condition("season", "winter", "summer");
    assertThat(sold()).containsExactly("a");
  }

  @Test
  void brand_is_an_attribute_for_conditions() {
    store.condition("brand", "Acme");
    assertThat(sold()).containsExactly("c");
  }

  @Test
  void offers_limit_channel_and_time_half_open() {
    store
        .products(
            """
            {"id":"always","name":{"en":"x"}}
            {"id":"begins","name":{"en":"x"},"offers":[{"from":"2026-06-01T12:00:00Z"}]}
            {"id":"ended","name":{"en":"x"},"offers":[{"until":"2026-06-01T12:00:00Z"}]}
            {"id":"elsewhere","name":{"en":"x"},"offers":[{"channel":"us"}]}
            {"id":"ours","name":{"en":"x"},"offers":[{"channel":"us"},{"channel":"web"}]}
            {"id":"later","name":{"en":"x"},"offers":[{"from":"2026-07-01T00:00:00Z"}]}
            """)
        .channels("web");

    StoreCatalog catalog = store.open();

    assertThat(StoreFixture.ids(catalog)).containsExactly("always", "begins", "ours");
    assertThat(catalog.boundaries().get(0).at()).isEqualTo("2026-07-01T00:00:00Z");
  }

  @Test
  void products_without_price_or_stock_are_hidden_where_the_settings_say_so() {
    store
        .products(
            """
            {"id":"full","name":{"en":"x"},"prices":[{"currency":"EUR","value":"1"}]}
            {"id":"gone","name":{"en":"x"},"prices":[{"currency":"EUR","value":"1"}],"stock":[{"quantity":0,"availability":"out-of-stock"}]}
            {"id":"free","name":{"en":"x"}}
            """)
        .missingPrice(MissingRule.HIDE)
        .outOfStock(MissingRule.HIDE);

    assertThat(sold()).containsExactly("full");
  }

  @Test
  void a_price_that_begins_later_is_a_next_change_even_of_a_hidden_product() {
    store
        .products(
            """
            {"id":"a","name":{"en":"x"},"prices":[{"currency":"EUR","value":"1"}]}
            {"id":"b","name":{"en":"x"},"prices":[{"currency":"EUR","value":"1","validFrom":"2026-06-02T00:00:00Z"}]}
            {"id":"c","name":{"en":"x"},"prices":[{"currency":"USD","value":"1","validFrom":"2026-06-01T13:00:00Z"}]}
            """)
        .missingPrice(MissingRule.HIDE);

    StoreCatalog catalog = store.open();

    assertThat(StoreFixture.ids(catalog)).containsExactly("a");
    assertThat(catalog.boundaries().get(0).at()).isEqualTo("2026-06-02T00:00:00Z");
  }

  @Test
  void a_product_without_a_name_is_hidden_in_that_locale_only_and_reported() {
    store
        .products(
            """
            {"id":"a","name":{"en":"Teapot","fr":"Théière"}}
            {"id":"b","name":{"en":"Cup"}}
            {"id":"c","name":{"fr-CH":"Tasse"}}
            """)
        .locales(
            new StoreLocale("en", "", List.of()),
            new StoreLocale("fr-CH", "fr/", List.of()),
            new StoreLocale("de", "de/", List.of("en", "fr-CH")));

    NavigableMap<String, StoreCatalog> views = store.openAll();

    assertThat(StoreFixture.ids(views.get("en"))).containsExactly("a", "b");
    assertThat(StoreFixture.ids(views.get("fr-CH"))).containsExactly("a", "c");
    assertThat(views.get("fr-CH").card(0).name()).isEqualTo("Théière");
    assertThat(views.get("fr-CH").position("b")).isEmpty();
    assertThat(views.get("fr-CH").position("c")).hasValue(1);
    assertThat(StoreFixture.ids(views.get("de"))).containsExactly("a", "b", "c");
    assertThat(views.get("de").card(0).name()).isEqualTo("Teapot");
    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            products-nameless: 1 products have no name in "en" and are left out: "c"
                    at     layers/stores/shop/site.yaml:1:1
                    in     store shop
                    fix    add the names to the catalog, or fallback languages to the locale in\
             site.yaml""",
            """
            products-nameless: 1 products have no name in "fr-CH" and are left out: "b"
                    at     layers/stores/shop/site.yaml:1:1
                    in     store shop
                    fix    add the names to the catalog, or fallback languages to the locale in\
             site.yaml""");
  }

  @Test
  void a_product_without_a_name_is_shown_by_its_id_where_the_settings_say_so() {
    store
        .products(
            """
            {"id":"Tea Pot","name":{"fr":"Théière"}}
            """)
        .missingName(MissingRule.SHOW);

    StoreCatalog catalog = store.open();

    assertThat(catalog.card(0).name()).isEqualTo("Tea Pot");
    assertThat(catalog.card(0).slug()).isEqualTo("tea-pot");
  }

  @Test
  void a_rule_that_names_an_unknown_id_is_a_warning() {
    store.includeCategories("woman", "w?x").excludeProducts("zz");

    store.open();

    assertThat(store.problems().stream().map(ProblemText::of))
        .contains(
            """
            assortment-id-unknown: the assortment names the category "woman", which the catalog\
             doesn't have
                    at     layers/stores/shop/site.yaml:1:1
                    in     store shop
                    fix    correct the id or take it out, did you mean "women"?""")
        .anyMatch(text -> text.contains("the product \"zz\""))
        .noneMatch(text -> text.contains("w?x"));
  }

  @Test
  void a_store_that_sells_nothing_says_why() {
    store.missingPrice(MissingRule.HIDE).includeProducts("a", "b");

    store.open();

    assertThat(store.problems())
        .extracting("code")
        .containsExactly(ProblemCode.STORE_SELLS_NOTHING);
    assertThat(store.problems().get(0).message())
        .isEqualTo(
            "no product is shown in \"en\": 1 are unpublished, 2 are outside the assortment,"
                + " 2 have no price in its price scope");
  }
}
