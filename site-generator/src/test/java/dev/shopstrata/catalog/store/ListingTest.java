package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfFacet;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  @TempDir Path directory;

  @Test
  void a_category_lists_by_position_then_by_id_with_what_lies_below() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"a","name":{"en":"A"}}
                {"id":"b","parent":"a","name":{"en":"B"}}
                """)
            .products(
                """
                {"id":"1","name":{"en":"x"},"categories":[{"id":"a"}]}
                {"id":"2","name":{"en":"x"},"categories":[{"id":"a","position":20}]}
                {"id":"3","name":{"en":"x"},"categories":[{"id":"a","position":3}]}
                {"id":"4","name":{"en":"x"},"categories":[{"id":"b","position":5}]}
                {"id":"5","name":{"en":"x"},"categories":[{"id":"b","position":1},{"id":"a","position":30}]}
                {"id":"6","name":{"en":"x"}}
                {"id":"7","name":{"en":"x"},"categories":[{"id":"a","position":-1}]}
                """)
            .open();

    Listing a = catalog.categoryListing("a");

    assertThat(a.size()).isEqualTo(6);
    assertThat(a.cards(0, 6)).extracting("id").containsExactly("7", "3", "4", "2", "5", "1");
    assertThat(a.cards(2, 4)).extracting("id").containsExactly("4", "2");
    assertThat(catalog.categoryListing("b").cards(0, 2)).extracting("id").containsExactly("5", "4");
  }

  @Test
  void facets_count_products_once_and_speak_the_locale() {
    StoreFixture store =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"a","name":{"en":"A","de":"A"}}
                """)
            .products(
                """
                {"id":"1","name":{"de":"x"},"brand":"Ökona","categories":[{"id":"a"}],\
                "attributes":[{"name":"weight","type":"number","value":10}],\
                "variants":[{"id":"v1","attributes":[{"name":"color","label":{"de":"Farbe"},"value":"red","valueLabel":{"en":"red","de":"rot"}}]},\
                {"id":"v2","attributes":[{"name":"color","value":"red"}]},\
                {"id":"v3","attributes":[{"name":"color","value":"blue"}]}]}
                {"id":"2","name":{"de":"x"},"brand":"Zeta","categories":[{"id":"a"}],\
                "attributes":[{"name":"weight","type":"number","value":9.5},{"name":"color","value":["red","green"]}],\
                "stock":[{"availability":"out-of-stock"}]}
                {"id":"3","name":{"de":"x"},"brand":"Elf","attributes":[{"name":"color","value":"black"}]}
                """)
            .locales(new StoreLocale("de", "", List.of()))
            .facets("color", "weight", "brand", "availability", "nothing");

    List<SfFacet> facets = store.open().categoryListing("a").facets();

    assertThat(facets)
        .extracting("name")
        .containsExactly("color", "weight", "brand", "availability");
    assertThat(facets.get(0).label()).isEqualTo("Farbe");
    assertThat(facets.get(0).values()).extracting("label").containsExactly("blue", "green", "rot");
    assertThat(facets.get(0).values()).extracting("value").containsExactly("blue", "green", "red");
    assertThat(facets.get(0).values()).extracting("productCount").containsExactly(1, 1, 2);
    assertThat(facets.get(1).type()).isEqualTo("number");
    assertThat(facets.get(1).values()).extracting("value").containsExactly("9.5", "10");
    assertThat(facets.get(2).values()).extracting("value").containsExactly("Ökona", "Zeta");
    assertThat(facets.get(3).values())
        .extracting("value")
        .containsExactly("in-stock", "out-of-stock");
  }

  @Test
  void labels_are_sorted_as_the_language_does_with_numbers_in_them_as_numbers() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .products(
                """
                {"id":"1","name":{"en":"x"},"brand":"b","attributes":[{"name":"s","value":["10 cm","9 cm","Zebra","apple","Äpfel"]}]}
                """)
            .facets("s")
            .open();

    assertThat(catalog.brandListing("b").facets().get(0).values())
        .extracting("label")
        .containsExactly("9 cm", "10 cm", "Äpfel", "apple", "Zebra");
  }
}
