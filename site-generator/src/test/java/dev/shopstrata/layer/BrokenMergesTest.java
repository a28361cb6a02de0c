package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Additions and structured files that cannot be merged. */
class BrokenMergesTest {
  @TempDir Path directory;

  @Test
  void additions_need_something_they_can_follow() {
    assertThat(
            report(
                """
                -- base/styles/main.css --
                -- brands/acme/styles/main.css --
                -- brands/acme/styles/main+.css --
                -- brands/acme/data/nav+.yaml --
                -- brands/acme/catalog/products+.yaml --
                -- brands/acme/public/robots+.txt --
                -- base/public/logo.svg --
                -- brands/acme/public/logo+.svg --
                -- base/scripts/main.js --
                -- brands/acme/scripts/main+.js --
                """))
        .contains(
            """
            addition-beside-file: "styles/main+.css" and "styles/main.css" are in one layer
                    at     layers/brands/acme/styles/main+.css   layer brands/acme
                    fix    move the addition into "main.css", or delete that file""",
            """
            addition-impossible: "data/nav+.yaml" cannot follow "data/nav.yaml", which is a \
            structured file
                    at     layers/brands/acme/data/nav+.yaml   layer brands/acme
                    fix    name it "nav.yaml": structured files merge by themselves""",
            """
            addition-impossible: "catalog/products+.yaml" cannot follow "catalog/products.yaml", \
            which is a catalog file
                    at     layers/brands/acme/catalog/products+.yaml   layer brands/acme
                    fix    name it "products.yaml": the patches of all layers count""",
            """
            addition-without-file: "public/robots+.txt" adds to "public/robots.txt", which no \
            layer below has
                    at     layers/brands/acme/public/robots+.txt   layer brands/acme
                    fix    rename it to "robots.txt\"""",
            "which is a document with one root",
            "which is a script")
        .doesNotContain("addition-without-file: \"data/nav+.yaml\"");
  }

  @Test
  void structured_files_that_cannot_be_merged() {
    assertThat(
            report(
                """
                -- base/site.yaml --
                name: Base
                hosts: [a]
                nav: [{id: a}, {id: a}]
                -- brands/acme/site.yaml --
                name+: [b]
                hosts: [c]
                hosts+: [d]
                nav: [{id: b, $after: zz}, {id: a, $remove: yes}]
                tags+: text
                list: [{label: x, $remove: true}]
                -- base/data/nav.yaml --
                a: 1
                -- brands/acme/data/nav.json --
                {"a": 2}
                -- base/i18n/de.yaml --
                - no map
                """))
        .contains(
            """
            merge-append-invalid: "name+" appends to what is no list but: text
                    at     layers/brands/acme/site.yaml:1:1   layer brands/acme
                    fix    write "name" to replace the value from layers/base/site.yaml:1:7""",
            """
            merge-key-twice: "hosts" and "hosts+" stand side by side
                    at     layers/brands/acme/site.yaml:3:1   layer brands/acme
                    fix    keep one: "hosts" replaces what is inherited, "hosts+" follows it""",
            """
            merge-item-invalid: the id "a" is in this list twice
                    at     layers/base/site.yaml:3:16   layer base""",
            """
            merge-after-unknown: "b" cannot follow "zz": no such item here
                    at     layers/brands/acme/site.yaml:4:15   layer brands/acme
                    fix    name one of a, b, or leave "$after" out""",
            "merge-item-invalid: \"$remove\" can only be true",
            "merge-append-invalid: \"tags+\" appends, but it is no list: text",
            "\"$remove\" stands in a list whose items do not all have an \"id\"",
            """
            structured-name-twice: "data/nav.json" and "data/nav.yaml" of "base" have one name in \
            templates
                    at     layers/brands/acme/data/nav.json   layer brands/acme
                    fix    rename this file to "nav.yaml", or to something else""",
            """
            structured-shape-invalid: "i18n/de.yaml" must be a map of keys and values, not list
                    at     layers/base/i18n/de.yaml:1:1   layer base
                    fix    write "key: value" lines""");
  }

  @Test
  void only_trees_with_errors_are_broken() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- good/layer.yaml --
            store: good
            -- good/site.yaml --
            name: a
            -- bad/layer.yaml --
            extends: [good]
            store: bad
            -- bad/site.yaml --
            name: [
            """);
    Map<StoreId, MergedTree> trees = site.trees();

    assertThat(trees.get(StoreId.of("good")).isBroken()).isFalse();
    assertThat(trees.get(StoreId.of("bad")).isBroken()).isTrue();
    assertThat(site.report()).contains("layers/bad/site.yaml:2:1   layer bad");
  }

  @Test
  void a_store_with_an_addition_to_a_catalog_file_is_broken() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- shop/layer.yaml --
            store: shop
            -- shop/catalog/products+.yaml --
            """);

    assertThat(site.tree("shop").isBroken()).isTrue();
  }

  private String report(String files) {
    return SiblingSite.report(directory, files);
  }
}
