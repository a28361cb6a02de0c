package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeMergerTest {
  private static final String STACK =
      """
      -- base/layer.yaml --
      -- brands/acme/layer.yaml --
      extends: [base]
      -- stores/acme-de/layer.yaml --
      extends: [brands/acme]
      store: acme-de
      """;

  @TempDir Path directory;

  @Test
  void nearest_layer_wins_and_what_lies_below_stays_reachable() {
    MergedTree tree =
        tree(
            """
            -- base/pages/index.peb --
            base
            -- brands/acme/pages/index.peb --
            acme
            -- stores/acme-de/pages/index.peb --
            store
            """);
    TreePath index = TreePath.of("pages/index.peb");

    assertThat(text(tree.file(index).orElseThrow())).isEqualTo("store\n");
    assertThat(text(tree.below(LayerId.of("stores/acme-de"), index).orElseThrow()))
        .isEqualTo("acme\n");
    assertThat(text(tree.from(LayerId.of("base"), index).orElseThrow())).isEqualTo("base\n");
    assertThat(tree.below(LayerId.of("base"), index)).isEmpty();
    assertThat(tree.file(index).orElseThrow().provenance().shadowed())
        .extracting(LayerFile::display)
        .containsExactly("layers/brands/acme/pages/index.peb", "layers/base/pages/index.peb");
  }

  @Test
  void remove_takes_an_inherited_file_away_but_not_for_the_layers_below() {
    MergedTree tree =
        tree(
            """
            -- base/pages/wishlist.peb --
            base
            -- brands/acme/layer.yaml --
            extends: [base]
            remove: ["pages/wish*.peb"]
            """);
    TreePath wishlist = TreePath.of("pages/wishlist.peb");

    assertThat(tree.file(wishlist)).isEmpty();
    assertThat(tree.from(LayerId.of("brands/acme"), wishlist)).isEmpty();
    assertThat(tree.below(LayerId.of("brands/acme"), wishlist)).isPresent();
  }

  @Test
  void additions_follow_what_is_inherited() {
    MergedTree tree =
        tree(
            """
            -- base/styles/main.css --
            a {}
            -- brands/acme/styles/main+.css --
            b {}
            -- stores/acme-de/styles/main+.css --
            c {}
            """);
    MergedFile css = tree.file(TreePath.of("styles/main.css")).orElseThrow();

    assertThat(text(css)).isEqualTo("a {}\nb {}\nc {}\n");
    assertThat(css.parts()).hasSize(3);
    assertThat(css.provenance().rule()).isEqualTo(MergeRule.APPEND);
    assertThat(tree.file(TreePath.of("styles/main+.css"))).isEmpty();
  }

  @Test
  void structured_files_merge_key_by_key_through_all_layers() {
    MergedTree tree =
        tree(
            """
            -- base/site.yaml --
            name: Base
            legal: {imprint: base, terms: base}
            hosts: [a]
            -- brands/acme/site.yaml --
            name: Acme
            hosts+: [b]
            legal: {terms: null}
            -- stores/acme-de/site.yaml --
            legal: {terms: {url: /terms/}}
            '18\\+': true
            """);
    MergedFile site = tree.file(TreePath.of("site.yaml")).orElseThrow();

    assertThat(text(site))
        .isEqualTo(
            """
            name: Acme
            legal:
              imprint: base
              terms:
                url: /terms/
            hosts:
            - a
            - b
            18+: true
            """);
    Map<String, KeyOrigin> keys = site.provenance().keys();
    assertThat(keys.keySet())
        .containsExactly(
            "/name",
            "/legal/imprint",
            "/legal/terms/url",
            "/hosts",
            "/hosts/0",
            "/hosts/1",
            "/18+");
    assertThat(keys.get("/name").layer()).isEqualTo(LayerId.of("brands/acme"));
    assertThat(keys.get("/name").rule()).isEqualTo(MergeRule.OVERRIDE);
    assertThat(keys.get("/name").shadowed()).asString().contains("layers/base/site.yaml:1:7");
    assertThat(keys.get("/hosts").rule()).isEqualTo(MergeRule.APPEND);
  }

  @Test
  void lists_of_items_with_ids_merge_by_id() {
    MergedTree tree =
        tree(
            """
            -- base/data/navigation.yaml --
            - {id: home, label: Home}
            - {id: blog, label: Blog}
            - {id: help, label: Help}
            -- stores/acme-de/data/navigation.yaml --
            - {id: blog, $remove: true}
            - {id: help, label: Hilfe}
            - {id: sale, label: Sale, $after: home}
            """);

    assertThat(text(tree.file(TreePath.of("data/navigation.yaml")).orElseThrow()))
        .isEqualTo(
            """
            - id: home
              label: Home
            - id: sale
              label: Sale
            - id: help
              label: Hilfe
            """);
  }

  @Test
  void a_page_that_extends_super_inherits_front_matter() {
    MergedTree tree =
        tree(
            """
            -- base/pages/product.peb --
            ---
            for: products
            path: /p/{slug}/
            ---
            base
            -- brands/acme/pages/product.peb --
            ---
            path: /produkt/{slug}/
            ---
            {%- extends 'super:pages/product.peb' %}
            -- stores/acme-de/pages/product.peb --
            ---
            for: products
            ---
            own
            """);
    TreePath page = TreePath.of("pages/product.peb");

    assertThat(tree.from(LayerId.of("brands/acme"), page).orElseThrow().data().get().toJava())
        .isEqualTo(Map.of("for", "products", "path", "/produkt/{slug}/"));
    assertThat(tree.file(page).orElseThrow().data().get().toJava())
        .isEqualTo(Map.of("for", "products"));
  }

  @Test
  void catalog_files_stay_apart() {
    MergedTree tree =
        tree(
            """
            -- base/catalog/products.yaml --
            a: 1
            -- stores/acme-de/catalog/products.yaml --
            b: 2
            """);

    assertThat(tree.overlays(TreePath.of("catalog/products.yaml")))
        .extracting(file -> file.layer().value())
        .containsExactly("base", "stores/acme-de");
    assertThat(tree.under("catalog")).isEmpty();
  }

  private MergedTree tree(String files) {
    LayerSite site = LayerSite.write(directory, STACK + files);
    MergedTree tree = site.tree("acme-de");
    assertThat(site.report()).isEmpty();
    return tree;
  }

  private static String text(MergedFile file) {
    try {
      return new String(file.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
