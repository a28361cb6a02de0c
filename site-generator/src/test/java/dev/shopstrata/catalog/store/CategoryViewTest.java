package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CategoryViewTest {
  @TempDir Path directory;

  private StoreCatalog open(String categories, String products) {
    return new StoreFixture(directory).categories(categories).products(products).open();
  }

  @Test
  void categories_form_a_tree_sorted_by_decimal_order_then_id() {
    StoreCatalog catalog =
        open(
            """
            {"id":"z","name":{"en":"First"},"order":"0.05"}
            {"id":"b","name":{"en":"Third"},"order":"0.1"}
            {"id":"a","name":{"en":"Second"},"order":"0.10"}
            {"id":"b1","parent":"b","name":{"en":"Deep Down"},"description":{"en":"<b>x</b><script>y</script>"},"seo":{"title":{"en":"T"}},"$custom":{"k":1}}
            """,
            """
            {"id":"1","name":{"en":"x"},"categories":[{"id":"z"}]}
            {"id":"2","name":{"en":"x"},"categories":[{"id":"a"}]}
            {"id":"3","name":{"en":"x"},"categories":[{"id":"b1"},{"id":"b"}]}
            """);

    assertThat(catalog.categories()).extracting("id").containsExactly("z", "a", "b");
    assertThat(catalog.allCategories()).extracting("id").containsExactly("z", "a", "b", "b1");
    SfCategory deep = catalog.category("b1").orElseThrow();
    assertThat(deep.url()).isEqualTo("/c/third/deep-down/");
    assertThat(deep.parentCategoryId()).isEqualTo("b");
    assertThat(deep.breadcrumb()).extracting("url").containsExactly("/c/third/");
    assertThat(deep.description().html()).isEqualTo("<b>x</b>");
    assertThat(deep.seo().title()).isEqualTo("T");
    assertThat(deep.custom()).containsEntry("k", 1L);
    assertThat(catalog.category("b").orElseThrow().subcategories()).containsExactly(deep);
    assertThat(catalog.category("b").orElseThrow().productCount())
        .as("a product in two categories of a branch counts once")
        .isEqualTo(1);
  }

  @Test
  void only_categories_with_products_are_shown() {
    StoreCatalog catalog =
        open(
            """
            {"id":"full","name":{"en":"Full"}}
            {"id":"empty","name":{"en":"Empty"}}
            {"id":"secret","name":{"en":"Secret"},"published":false}
            {"id":"inner","parent":"secret","name":{"en":"Inner"}}
            """,
            """
            {"id":"1","name":{"en":"x"},"categories":[{"id":"inner"},{"id":"full"},{"id":"nowhere"}]}
            """);

    assertThat(catalog.allCategories()).extracting("id").containsExactly("full");
    assertThat(catalog.category("empty")).isEmpty();
    assertThat(catalog.categoryListing("empty").size()).isZero();
    assertThat(catalog.product(0).categories()).extracting("id").containsExactly("full");
  }

  @Test
  void the_primary_category_is_the_breadcrumb_else_the_first() {
    StoreCatalog catalog =
        open(
            """
            {"id":"a","name":{"en":"A"}}
            {"id":"b","name":{"en":"B"}}
            {"id":"b1","parent":"b","name":{"en":"B1"}}
            """,
            """
            {"id":"1","name":{"en":"x"},"categories":[{"id":"a"},{"id":"b1","primary":true}]}
            {"id":"2","name":{"en":"y"},"categories":[{"id":"a"},{"id":"b1"}]}
            """);

    SfProduct marked = catalog.product(0);
    assertThat(marked.breadcrumb()).extracting("id").containsExactly("b", "b1");
    assertThat(marked.categories()).extracting("id").containsExactly("a", "b1");
    assertThat(marked.url()).isEqualTo("/b1/x");
    assertThat(catalog.product(1).breadcrumb()).extracting("id").containsExactly("a");
    assertThat(catalog.productUrl(1)).isEqualTo("/a/y");
  }

  @Test
  void orphans_and_the_smallest_id_of_a_cycle_become_top_categories() {
    CategoryTree tree =
        CategoryTree.of(
            List.of(
                category("orphan", "gone"),
                category("c", "b"),
                category("b", "c"),
                category("tail", "c"),
                category("self", "self")));

    assertThat(tree.size()).isEqualTo(5);
    assertThat(tree.parent(tree.index("orphan"))).isEqualTo(-1);
    assertThat(tree.parent(tree.index("self"))).isEqualTo(-1);
    assertThat(tree.parent(tree.index("b"))).isEqualTo(-1);
    assertThat(tree.parent(tree.index("c"))).isEqualTo(tree.index("b"));
    assertThat(tree.parent(tree.index("tail"))).isEqualTo(tree.index("c"));
    assertThat(tree.index("nobody")).isEqualTo(-1);
  }

  private static Category category(String id, String parent) {
    return new Category(
        id, parent, null, LocalizedText.of(Map.of()), null, null, null, null, true, null);
  }

  @Test
  void a_category_without_a_name_is_left_out_and_its_children_move_up() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"a","name":{"en":"A"}}
                {"id":"b","parent":"a","name":{"en":"B"}}
                {"id":"c","parent":"b","name":{"en":"C","fr":"Cé"}}
                """)
            .products(
                """
                {"id":"1","name":{"fr":"x"},"categories":[{"id":"c"}]}
                """)
            .locales(new StoreLocale("fr", "fr/", List.of()))
            .open();

    assertThat(catalog.categories()).extracting("id").containsExactly("c");
    assertThat(catalog.categories().get(0).url()).isEqualTo("/fr/c/ce/");
  }

  @Test
  void category_and_brand_slugs_that_collide_are_told_apart() {
    StoreCatalog catalog =
        open(
            """
            {"id":"w","name":{"en":"Women"}}
            {"id":"m","name":{"en":"Men"}}
            {"id":"w-tops","parent":"w","name":{"en":"Tops"}}
            {"id":"m-tops","parent":"m","name":{"en":"Tops"}}
            """,
            """
            {"id":"1","name":{"en":"x"},"brand":"Émile","categories":[{"id":"w-tops"}]}
            {"id":"2","name":{"en":"x"},"brand":"Emile","categories":[{"id":"m-tops"}]}
            {"id":"3","name":{"en":"x"},"brand":"Zed","categories":[{"id":"m-tops"}]}
            {"id":"4","name":{"en":"x"},"brand":"Emile"}
            """);

    assertThat(catalog.category("m-tops").orElseThrow().slug()).isEqualTo("tops");
    assertThat(catalog.category("w-tops").orElseThrow().slug())
        .isEqualTo("tops-" + Digest.of("w-tops").prefix(8));
    assertThat(catalog.brands()).extracting("name").containsExactly("Emile", "Émile", "Zed");
    assertThat(catalog.brands()).extracting("productCount").containsExactly(2, 1, 1);
    assertThat(catalog.brands())
        .extracting("slug")
        .containsExactly("emile", "emile-" + Digest.of("Émile").prefix(8), "zed");
    assertThat(catalog.brandListing("Emile").cards(0, 2))
        .extracting("id")
        .containsExactly("2", "4");
    assertThat(catalog.brandListing("nobody").size()).isZero();
  }
}
