package dev.shopstrata.catalog.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.store.StoreFixture;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  private static final String YAML = "catalog/products.yaml";

  @TempDir Path directory;
  private StoreFixture store;

  @BeforeEach
  void fill() {
    store =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"a","name":{"en":"A"}}
                {"id":"b","name":{"en":"B"}}
                """)
            .products(
                """
                {"id":"cup","name":{"en":"Cup"},"categories":[{"id":"a"}]}
                {"id":"pot","name":{"en":"Pot","de":"Kanne"},"description":{"en":"old"},"brand":"Acme","categories":[{"id":"a"}],\
                "prices":[{"currency":"EUR","value":"10"}],"$custom":{"x":1,"y":{"z":2}}}
                """);
  }

  @Test
  void patches_reach_name_slug_price_groups_and_text() {
    store.overlay(
        "brand",
        YAML,
        """
        pot:
          name: {en: Samovar}
          brand: Bazaar
          description: {en: "<p>new</p><script>bad()</script>"}
          categories: [{id: b}]
          prices: [{currency: EUR, value: "7.50"}]
          $custom: {y: {z: null, w: 3}}
        """);

    StoreCatalog catalog = store.open();
    SfProduct pot = catalog.product(1);

    assertThat(store.problems()).isEmpty();
    assertThat(pot.name()).isEqualTo("Samovar").isEqualTo(catalog.card(1).name());
    assertThat(pot.url()).isEqualTo("/b/samovar").isEqualTo(catalog.productUrl(1));
    assertThat(pot.price().value().precisionAmount()).isEqualTo("7.50");
    assertThat(pot.description().html()).isEqualTo("<p>new</p>");
    assertThat(pot.custom()).hasToString("{x=1, y={w=3}}");
    assertThat(catalog.categoryListing("a").cards(0, 1)).extracting("id").containsExactly("cup");
    assertThat(catalog.categoryListing("b").cards(0, 1)).extracting("id").containsExactly("pot");
    assertThat(catalog.brands()).extracting("name").containsExactly("Bazaar");
  }

  @Test
  void the_nearest_layers_patch_is_applied_last() {
    store
        .overlay("base", YAML, "pot: {name: {en: Base}, brand: null, sku: S}\n")
        .overlay("shop", YAML, "pot: {name: {en: Shop}}\n");

    SfProduct pot = store.open().product(1);

    assertThat(pot.name()).isEqualTo("Shop");
    assertThat(pot.brand()).isNull();
    assertThat(pot.sku()).isEqualTo("S");
  }

  @Test
  void lines_of_ndjson_are_patches_with_their_id() {
    store.overlay(
        "shop",
        "catalog/products.ndjson",
        """
        {"id":"cup","published":false}

        {"id":"pot","sku":"007"}
        """);

    StoreCatalog catalog = store.open();

    assertThat(StoreFixture.ids(catalog)).containsExactly("pot");
    assertThat(catalog.card(0).sku()).isEqualTo("007");
  }

  @Test
  void categories_are_patched_too() {
    store.overlay(
        "shop",
        "catalog/categories.yaml",
        "a: {name: {en: Aha}, order: '5'}\nzz: {name: {en: x}}\n");

    StoreCatalog catalog = store.open();

    assertThat(catalog.categories().get(0).name()).isEqualTo("Aha");
    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            overlay-id-unknown: the catalog has no category "zz" to change
                    at     layers/shop/catalog/categories.yaml:2:1   layer shop
                    fix    correct the id or take the patch out""");
  }

  @Test
  void a_category_that_loses_its_way_up_is_a_top_category_and_reported() {
    store.overlay("shop", "catalog/categories.yaml", "a: {parent: woman}\n");

    assertThat(store.open().categories()).extracting("id").containsExactly("a");
    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            category-unreachable: category "a" has the parent "woman", which does not exist
                    at     layers/shop/catalog/categories.yaml:1:1   layer shop
                    fix    correct the category's parent; until then it is a top category""");
  }

  @Test
  void an_unknown_product_is_a_warning() {
    store.overlay("shop", YAML, "pots: {sku: x}\n");

    store.open();

    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            overlay-id-unknown: the catalog has no product "pots" to change
                    at     layers/shop/catalog/products.yaml:1:1   layer shop
                    fix    correct the id or take the patch out""");
  }

  @Test
  void an_unknown_field_is_a_warning() {
    store.overlay(
        "shop",
        YAML,
        "pot:\n  nmae: {en: x}\n  gallery: []\n  prices: [{currency: EUR, value: '1', chanel: web}]\n");

    assertThat(store.open().card(1).name()).isEqualTo("Pot");
    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            overlay-field-unknown: the patch of "pot" has an unknown field "nmae"
                    at     layers/shop/catalog/products.yaml:1:1   layer shop
                    fix    correct the name, or put the value under "$custom\"""",
            """
            overlay-field-unknown: the patch of "pot" has an unknown field "prices.chanel"
                    at     layers/shop/catalog/products.yaml:1:1   layer shop
                    fix    correct the name, or put the value under "$custom\"""");
  }

  @Test
  void a_patch_that_spoils_the_record_is_an_error_and_left_out() {
    store.overlay("shop", YAML, "pot: {prices: [{currency: EUR, value: cheap}]}\n");

    assertThat(store.open().card(1).price().value().precisionAmount()).isEqualTo("10.00");
    assertThat(store.problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            overlay-invalid: the patch of "pot" doesn't fit: the price's "value" is "cheap", not a\
             decimal number
                    at     layers/shop/catalog/products.yaml:1:1   layer shop
                    fix    write the value in the form the catalog has it""");
  }

  @Test
  void misshapen_overlays_are_errors_with_their_place() {
    store
        .overlay("one", YAML, "- pot\n")
        .overlay("two", YAML, "pot:\ncup: 5\n")
        .overlay("three", YAML, "pot:\n  id: cup\n")
        .overlay(
            "four",
            "catalog/products.ndjson",
            "\n{\"sku\":\"x\"}\n{\"id\":\"pot\"}\n{\"id\":\"pot\"}\n{\n");

    store.open();

    assertThat(
            store.problems().stream()
                .map(ProblemText::of)
                .map(text -> text.lines().limit(2).toList().toString().replaceAll(" +", " ")))
        .containsExactlyInAnyOrder(
            "[overlay-invalid: an overlay must be a map of ids, not a list, at layers/one/catalog/products.yaml:1:1 layer one]",
            "[overlay-invalid: \"pot\" changes nothing, at layers/two/catalog/products.yaml:1:1 layer two]",
            "[overlay-invalid: the patch of \"cup\" must be a map, not a number, at layers/two/catalog/products.yaml:2:1 layer two]",
            "[overlay-invalid: the patch of \"pot\" changes its id, at layers/three/catalog/products.yaml:2:3 layer three]",
            "[overlay-invalid: this line has no id, at layers/four/catalog/products.ndjson:2:1 layer four]",
            "[overlay-invalid: \"pot\" is here twice, at layers/four/catalog/products.ndjson:4:1 layer four]",
            "[json-invalid: this is not valid JSON: Unexpected end-of-input: expected close marker for Object (start marker at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1]), at layers/four/catalog/products.ndjson:5:2 layer four]");
  }

  @Test
  void the_overlays_of_a_stack_are_read_farthest_first() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- base/layer.yaml --
            -- base/catalog/products.yaml --
            pot: {sku: far}
            -- shop/layer.yaml --
            extends: [base]
            store: shop
            -- shop/catalog/products.ndjson --
            {"id":"pot","sku":"near"}
            """);
    Problems problems = new Problems();

    Overlays overlays = new OverlayReader(problems).read(site.tree("shop"), ZoneOffset.UTC);

    assertThat(problems.sorted()).isEmpty();
    assertThat(overlays.ofProduct("pot"))
        .extracting(patch -> patch.patch().get("sku").asText())
        .containsExactly("far", "near");
  }
}
