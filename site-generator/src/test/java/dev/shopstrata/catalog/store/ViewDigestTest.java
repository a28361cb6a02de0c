package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewDigestTest {
  private static final String CATEGORIES =
      """
      {"id":"a","name":{"en":"A"}}
      {"id":"b","parent":"a","name":{"en":"B"}}
      """;
  private static final String PRODUCTS =
      """
      {"id":"1","name":{"en":"one"},"description":{"en":"text"},"categories":[{"id":"b"}],"relations":{"related":["2"]},\
      "prices":[{"currency":"EUR","value":"10"},{"currency":"EUR","value":"9","validFrom":"2026-07-01T00:00:00Z"}],\
      "attributes":[{"name":"color","value":"red"}]}
      {"id":"2","name":{"en":"two"},"brand":"Acme","stock":[{"location":"x","quantity":1,"availability":"in-stock"}]}
      """;

  @TempDir Path directory;
  private int opened;

  private StoreFixture fixture() {
    return new StoreFixture(directory.resolve("site" + opened++))
        .categories(CATEGORIES)
        .products(PRODUCTS)
        .facets("color");
  }

  /** product 1, card 1, product 2, card 2, categories, brands, listing of a, its facets. */
  private static List<Digest> digests(StoreCatalog catalog) {
    List<Digest> digests = new ArrayList<>();
    for (String id : List.of("1", "2")) {
      Digest none = Digest.of("none");
      catalog
          .position(id)
          .ifPresentOrElse(
              at -> {
                digests.add(catalog.productDigest(at));
                digests.add(catalog.cardDigest(at));
              },
              () -> digests.addAll(List.of(none, none)));
    }
    digests.add(catalog.categoriesDigest());
    digests.add(catalog.brandsDigest());
    Listing listing = catalog.categoryListing("a");
    digests.add(listing.digest(0, listing.size()));
    digests.add(listing.facetsDigest());
    return digests;
  }

  /** One letter for each digest that differs: p c (first), P C (second), K B L F. */
  private String changed(UnaryOperator<StoreFixture> change) {
    List<Digest> before = digests(fixture().open());
    List<Digest> after = digests(change.apply(fixture()).open());
    StringBuilder changed = new StringBuilder();
    for (int i = 0; i < before.size(); i++) {
      changed.append(before.get(i).equals(after.get(i)) ? "" : "pcPCKBLF".charAt(i));
    }
    return changed.toString();
  }

  @Test
  void the_same_inputs_give_the_same_digests() {
    assertThat(changed(same -> same)).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          "text",                  "prose",                p
          "en":"one",              "en":"eins",            pcL
          "value":"10",            "value":"11",           pcL
          "value":"red",           "value":"blue",         pF
          "brand":"Acme",          "brand":"Bcme",         PCB
          "quantity":1,            "quantity":2,           PC
          ["2"],                   ["3"],                  p
          "id":"2",                "id":"3",               pPC
          {"id":"b"},              {"id":"a"},             pcKL
          """)
  void a_changed_record_changes_what_shows_it(String from, String to, String changed) {
    assertThat(changed(store -> store.products(PRODUCTS.replace(from, to)))).isEqualTo(changed);
  }

  @Test
  void a_renamed_category_changes_the_tree_and_the_products_in_it() {
    assertThat(changed(store -> store.categories(CATEGORIES.replace("\"A\"", "\"AA\""))))
        .isEqualTo("pK");
  }

  @Test
  void another_moment_changes_only_what_crosses_a_boundary() {
    assertThat(changed(store -> store.asOf("2026-06-30T23:59:59Z"))).isEmpty();
    assertThat(changed(store -> store.asOf("2026-07-01T00:00:00Z"))).isEqualTo("pcL");
  }

  @Test
  void an_overlay_changes_its_products_only() {
    assertThat(changed(store -> store.overlay("x", "catalog/products.yaml", "'2': {mpn: new}\n")))
        .isEqualTo("P");
  }

  @Test
  void stores_with_other_places_see_other_stock() {
    assertThat(changed(store -> store.stockChannels("y"))).isEqualTo("PC");
  }

  @Test
  void a_related_product_that_is_sold_no_more_changes_the_page_that_shows_it() {
    assertThat(changed(store -> store.excludeProducts("2"))).isEqualTo("pPCB");
  }
}
