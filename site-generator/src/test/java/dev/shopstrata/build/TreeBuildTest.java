package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.TreeView;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers are drawn once each, stacks a line each; one stack with what its layers do. */
class TreeBuildTest {
  private static final String DIAMOND =
      """
      -- layers/base/layer.yaml --
      -- layers/base/site.yaml --
      name: Base
      -- layers/base/pages/index.peb --
      Home
      -- layers/base/pages/wishlist.peb --
      Wishes
      -- layers/base/catalog/products.yaml --
      lamp: {brand: Base}
      -- layers/brand/layer.yaml --
      extends: [base]
      -- layers/brand/pages/about.peb --
      About
      -- layers/market/layer.yaml --
      extends: [base]
      remove: [pages/wishlist.peb]
      -- layers/shop/layer.yaml --
      extends: [market, brand]
      store: shop
      -- layers/shop/site.yaml --
      name: Shop
      -- layers/shop/catalog/products.yaml --
      lamp: {brand: Shop}
      -- layers/other/layer.yaml --
      extends: [brand]
      store: other
      """;

  @TempDir private Path directory;

  private TestSite site() throws IOException {
    return new TestSite(directory).with(DIAMOND);
  }

  private static TreeView draw(TestSite site) {
    return new TreeBuild(BuildListener.SILENT).tree(site.request()).view().orElseThrow();
  }

  @Test
  void a_diamond_is_drawn_once_and_stores_are_marked() throws IOException {
    assertThat(draw(site()).text(false))
        .isEqualTo(
            """
            base
            ├─ brand
            │  └─ other  store other
            └─ market
               └─ shop  store shop  + brand

            other       other → brand → base
            shop        shop → market → brand → base
            """);
  }

  @Test
  void a_selection_leaves_out_what_stands_in_no_stack() throws IOException {
    TestSite one = site().stores(new StoreSelection(List.of(Glob.of("oth*"))));
    assertThat(draw(one).text(false))
        .contains("other → brand → base")
        .doesNotContain("market", "shop");
  }

  @Test
  void one_stack_counts_what_each_layer_does() throws IOException {
    TreeBuild.Result result =
        new TreeBuild(BuildListener.SILENT).tree(site().request(), StoreId.of("shop"));
    assertThat(result.view().orElseThrow().text(false))
        .isEqualTo(
            """
            shop  4 layers, 4 files

            layer     inherited      added overridden    removed
            shop              2          -          2          -
            market            4          -          -          1
            brand             4          1          -          -
            base              -          4          -          -
            in total                     5          2          1
            """);
    assertThat(result.view().orElseThrow().json()).contains("\"overridden\" : 2");
  }

  @Test
  void a_store_that_does_not_exist_is_a_problem() throws IOException {
    TreeBuild.Result result =
        new TreeBuild(BuildListener.SILENT).tree(site().request(), StoreId.of("shopp"));
    assertThat(result.view()).isEmpty();
    assertThat(result.problems().get(0).code().text()).isEqualTo("store-unknown");
  }

  @Test
  void two_hundred_stores_are_a_line_each_within_eighty_columns() throws IOException {
    StringBuilder stores = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      stores.append(
          String.format(
              Locale.ROOT,
              "-- layers/stores/store-%03d/layer.yaml --%nextends: [market, brand]%nstore: store-%03d%n",
              i,
              i));
    }
    List<String> lines = draw(site().with(stores.toString())).text(false).lines().toList();
    assertThat(lines).hasSizeBetween(400, 420);
    assertThat(lines).allMatch(line -> line.length() <= 80);
  }
}
