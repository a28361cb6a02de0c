package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.reason.CategoryStanding;
import dev.shopstrata.catalog.reason.Standing;
import dev.shopstrata.catalog.reason.StandingReason;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.MissingRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a store shows a product or a category, or doesn't. */
class StandingReasonsTest {
  @TempDir Path directory;
  private StoreFixture store;

  @BeforeEach
  void catalog() {
    store =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"men","name":{"en":"Men"}}
                {"id":"shoes","parent":"men","name":{"en":"Shoes"}}
                {"id":"women","name":{"en":"Women"}}
                {"id":"hats","name":{"de":"Hüte"}}
                """)
            .products(
                """
                {"id":"boot","name":{"en":"Boot"},"categories":[{"id":"shoes"},{"id":"hats","primary":true}],"attributes":[{"name":"season","value":"winter"}]}
                """);
  }

  private StandingReason boot() {
    ReasonedView view = store.openReasoned().get("en");
    StandingReason reason = view.reasons().standing(0);
    assertThat(view.catalog().position("boot").isPresent()).isEqualTo(reason.standing().isShown());
    return reason;
  }

  private void assertOut(Standing standing, String setting, String detail) {
    StandingReason reason = boot();
    assertThat(reason.standing()).isEqualTo(standing);
    assertThat(reason.settings()).first().isEqualTo(setting);
    assertThat(reason.detail()).isEqualTo("The product isn't shown: " + detail);
  }

  @Test
  void a_product_that_is_shown_says_so() {
    assertThat(boot().detail()).isEqualTo("The store shows the product in en.");
  }

  @Test
  void an_unpublished_product() {
    store.products("{\"id\":\"boot\",\"name\":{\"en\":\"Boot\"},\"published\":false}");
    StandingReason reason = boot();
    assertThat(reason.standing()).isEqualTo(Standing.UNPUBLISHED);
    assertThat(reason.settings()).isEmpty();
  }

  @Test
  void a_stopped_product_names_the_reason() {
    store.assortment(
        new Assortment(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(Map.of("boot", "sole comes off"))));
    assertOut(
        Standing.PRODUCT_STOPPED,
        "/catalog/stop/boot",
        "catalog.stop has its id, \"sole comes off\".");
  }

  @Test
  void an_excluded_product_names_the_rule() {
    store.excludeProducts("a*", "b*");
    assertOut(
        Standing.PRODUCT_EXCLUDED,
        "/catalog/assortment/products/exclude/1",
        "\"b*\" of catalog.assortment.products.exclude matches its id.");
  }

  @Test
  void an_excluded_category_names_the_one_above() {
    store.excludeCategories("women", "men");
    assertOut(
        Standing.CATEGORY_EXCLUDED,
        "/catalog/assortment/categories/exclude/1",
        "it is in category \"shoes\", which lies below \"men\", and \"men\" of"
            + " catalog.assortment.categories.exclude matches that.");
  }

  @Test
  void a_product_that_no_include_names() {
    store.includeCategories("women");
    assertOut(
        Standing.NOT_INCLUDED,
        "/catalog/assortment/products/include",
        "no include of catalog.assortment matches its id or its categories (shoes, hats).");
  }

  @Test
  void a_product_outside_the_root() {
    store.root("women");
    assertOut(
        Standing.OUTSIDE_ROOT,
        "/catalog/assortment/root",
        "none of its categories (shoes, hats) lies at or below the root \"women\".");
  }

  @Test
  void an_attribute_that_is_not_as_asked() {
    store.condition("season", "summer", "all-year");
    assertOut(
        Standing.ATTRIBUTE_UNMET,
        "/catalog/assortment/attributes/0/values",
        "catalog.assortment.attributes asks for season to be one of summer, all-year, the product"
            + " has \"winter\".");
  }

  @Test
  void offers_that_do_not_hold() {
    store
        .channels("web")
        .products(
            "{\"id\":\"boot\",\"name\":{\"en\":\"Boot\"},\"offers\":[{\"channel\":\"app\"},{\"from\":\"2027-01-01T00:00:00Z\"},{\"until\":\"2026-01-01T00:00:00Z\"}]}");
    assertOut(
        Standing.NOT_OFFERED,
        "/catalog/channels",
        "its offer is for the channel \"app\", its offer begins at 2027-01-01T00:00:00Z, its"
            + " offer ended at 2026-01-01T00:00:00Z.");
  }

  @Test
  void no_price() {
    store.missingPrice(MissingRule.HIDE);
    assertOut(
        Standing.WITHOUT_PRICE,
        "/catalog/missingPrice",
        "no price of it may show here, and catalog.missingPrice is hide.");
  }

  @Test
  void out_of_stock() {
    store
        .outOfStock(MissingRule.HIDE)
        .products(
            "{\"id\":\"boot\",\"name\":{\"en\":\"Boot\"},\"stock\":[{\"availability\":\"out-of-stock\"}]}");
    assertOut(
        Standing.OUT_OF_STOCK,
        "/catalog/outOfStock",
        "it is out of stock, and catalog.outOfStock is hide.");
  }

  @Test
  void no_name() {
    store.products("{\"id\":\"boot\",\"name\":{\"de\":\"Stiefel\"}}");
    assertOut(
        Standing.NAMELESS,
        "/catalog/missingName",
        "it has no name in en, and catalog.missingName is hide.");
    store.missingName(MissingRule.SHOW);
    assertThat(boot().standing()).isEqualTo(Standing.SHOWN_NAMELESS);
  }

  @Test
  void the_breadcrumb_skips_a_primary_category_that_is_not_shown() {
    ReasonedView view = store.openReasoned().get("en");
    assertThat(view.reasons().categories(view.reasons().product(0)).sentences())
        .containsExactly(
            "The breadcrumb leads to \"shoes\": the first shown category that is marked as"
                + " primary, else the first shown.",
            "\"shoes\" is shown: it is published, not excluded, and has products here.",
            "\"hats\" is not shown: it has no name in this language; the product marks it as"
                + " primary.");
    assertThat(view.reasons().categoryStanding("women").standing())
        .isEqualTo(CategoryStanding.EMPTY);
    assertThat(view.reasons().categoryStanding("hats").standing())
        .isEqualTo(CategoryStanding.NAMELESS);
  }

  @Test
  void a_category_outside_the_assortment_says_by_which_rule() {
    store.root("men").excludeCategories("hats");
    ReasonedView view = store.openReasoned().get("en");
    assertThat(view.reasons().categoryStanding("men").standing())
        .isEqualTo(CategoryStanding.IS_ROOT);
    assertThat(view.reasons().categoryStanding("women").standing())
        .isEqualTo(CategoryStanding.OUTSIDE_ROOT);
    assertThat(
            new StoreFixture(directory.resolve("2"))
                .categories("{\"id\":\"x\",\"name\":{\"en\":\"X\"},\"published\":false}")
                .excludeCategories("y")
                .openReasoned()
                .get("en")
                .reasons()
                .categoryStanding("x")
                .standing())
        .isEqualTo(CategoryStanding.UNPUBLISHED);
  }
}
