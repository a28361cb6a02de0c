package dev.shopstrata.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenLayersTest {
  @TempDir Path directory;

  @Test
  void unknown_keys_and_wrong_types_in_layer_yaml() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- acme/layer.yaml --
            extend: [base]
            remove: pages/wishlist.peb
            owners: [{team: a}]
            -- list/layer.yaml --
            - base
            """);

    assertThat(report(site))
        .isEqualTo(
            """
            layer-key-unknown: "extend" is no key of a layer.yaml
                    at     layers/acme/layer.yaml:1:1   layer acme
                    fix    use one of extends, store, remove, replace, protect, accept, owners, \
            id, did you mean "extends"?
            layer-yaml-invalid: "remove" must be a list, not text
                    at     layers/acme/layer.yaml:2:9   layer acme
                    fix    write "remove: [pages/wishlist.peb]"
            layer-yaml-invalid: an item of "owners" must be text, not map
                    at     layers/acme/layer.yaml:3:10   layer acme
                    fix    write one name or pattern per item
            layer-yaml-invalid: a layer.yaml must be a map of keys and values
                    at     layers/list/layer.yaml:1:1   layer list
                    fix    write "extends: [base]\"""");
  }

  @Test
  void unknown_layers_and_stores_with_one_name() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- base/layer.yaml --
            store: acme
            -- acme/layer.yaml --
            extends: [basse, base, base]
            store: acme
            -- other/layer.yaml --
            extends: [No, super]
            store: Other
            """);

    assertThat(report(site))
        .contains(
            """
            layer-unknown: there is no layer "basse" to extend
                    at     layers/acme/layer.yaml:1:11   layer acme
                    fix    create it, or extend another layer, did you mean "base"?""",
            "layer-yaml-invalid: \"extends\" names \"base\" twice",
            """
            store-id-duplicate: the layers "acme" and "base" both make the store "acme"
                    at     layers/base/layer.yaml:1:1   layer base
                    fix    give one of them another "store\"""",
            "layer-id-invalid: \"No\" in \"extends\" is no layer id",
            "layer-id-invalid: \"super\" in \"extends\" is no layer id",
            """
            store-id-invalid: "Other" is no store id
                    at     layers/other/layer.yaml:2:8   layer other""");
  }

  @Test
  void a_cycle_is_shown_as_it_goes_round() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- a/layer.yaml --
            extends: [b]
            -- b/layer.yaml --
            extends: [c]
            -- c/layer.yaml --
            extends: [b]
            -- s/layer.yaml --
            extends: [a]
            store: s
            """);

    assertThat(report(site))
        .isEqualTo(
            """
            layer-cycle: the layer "b" extends itself: b → c → b
                    at     layers/c/layer.yaml:1:11   layer c
                    fix    remove one of these from the "extends" before it""");
    assertThat(new StackLinearizer(site.graph(), site.problems()).linearize(StoreId.of("s")))
        .isEmpty();
  }

  @Test
  void ids_come_from_folders_or_are_declared_never_both() throws IOException {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- acme/layer.yaml --
            id: acme
            -- Bad_Name/layer.yaml --
            -- layer.yaml --
            """);
    Path folder = Files.createDirectories(directory.resolve("source"));
    Files.writeString(folder.resolve("layer.yaml"), "extends: []\n");
    Path twice = Files.createDirectories(directory.resolve("twice"));
    Files.writeString(twice.resolve("layer.yaml"), "id: acme\n");
    Files.delete(site.root().resolve("layer.yaml"));
    new LayerReader(site.problems())
        .read(
            List.of(
                new LayerSource.Directory(site.root(), "layers"),
                new LayerSource.Folder(folder, "source"),
                new LayerSource.Folder(twice, "twice"),
                new LayerSource.Folder(directory.resolve("missing"), "missing")));

    assertThat(site.report())
        .contains(
            "layer-id-misplaced: the id of a layer in a layers directory is its folder",
            """
            layer-id-invalid: "Bad_Name" is no layer id
                    at     layers/Bad_Name/layer.yaml:1:1""",
            """
            layer-id-invalid: the layer has no id
                    at     source/layer.yaml:1:1""",
            """
            layer-id-duplicate: the id "acme" is taken by layers/acme/layer.yaml
                    at     twice/layer.yaml:1:1   layer acme
                    fix    rename one of the two layers""",
            """
            layer-source-unreadable: "missing" is no directory
                    at     missing""");
  }

  @Test
  void only_known_names_belong_to_a_layer() throws IOException {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- base/layer.yaml --
            -- base/page/index.peb --
            -- base/site.yml --
            -- base/README.md --
            -- base/.editorconfig --
            -- base/pages/.hidden/x.peb --
            -- base/public/.well-known/security.txt --
            -- base/i18n/de.yml --
            -- base/styles/Main.css --
            -- base/styles/main.css --
            -- base/data/aux.yaml --
            -- base/inner/layer.yaml --
            -- stray/pages/index.peb --
            -- README.md --
            """);
    Files.createSymbolicLink(
        site.root().resolve("base/pages/link.peb"), site.root().resolve("README.md"));

    assertThat(report(site))
        .isEqualTo(
            """
            layer-nested: a layer lies inside the layer "base"
                    at     layers/base/inner/layer.yaml
                    fix    move this folder out of the other layer
            layer-symlink: "link.peb" is a link, which layers do not follow
                    at     layers/base/pages/link.peb
                    fix    put the file itself here, or share it through a layer that others extend
            path-invalid: "data/aux.yaml" cannot be used on every system: "aux.yaml" is a \
            reserved name on some systems
                    at     layers/base/data/aux.yaml   layer base
                    fix    rename the file
            layer-name-unknown: "i18n/de.yml" is no translation file
                    at     layers/base/i18n/de.yml   layer base
                    fix    name it after its language, such as "i18n/de.yaml"
            layer-name-unknown: a layer has no folder "page"
                    at     layers/base/page/index.peb   layer base
                    fix    use pages, layouts, components, styles, scripts, public, content, \
            i18n, data, catalog, did you mean "pages"?
            layer-name-unknown: a layer has no file "site.yml"
                    at     layers/base/site.yml   layer base
                    fix    use layer.yaml, site.yaml, did you mean "site.yaml"?
            layer-path-collision: "styles/main.css" and "styles/Main.css" are one file on some \
            systems
                    at     layers/base/styles/main.css   layer base
                    fix    rename one of them
            layer-folder-stray: "layers/stray/pages/" has files but belongs to no layer
                    at     layers/stray/pages/
                    fix    add a layer.yaml to the folder of the layer, or move the files \
            elsewhere""");
    assertThat(site.graph().layers().get(LayerId.of("base")).files())
        .containsKey(TreePath.of("public/.well-known/security.txt"))
        .doesNotContainKey(TreePath.of("pages/.hidden/x.peb"));
  }

  @Test
  void rules_must_be_paths_that_can_match() {
    LayerSite site =
        LayerSite.write(
            directory,
            """
            -- base/layer.yaml --
            remove: [page/x.peb, public/fonts/, "site.yaml#a", pages/own.peb]
            protect: ["site.yaml#", "**/x.peb", "styles/a.css#x", "data/a.yaml#block:x", "pages/*#x"]
            -- base/pages/own.peb --
            """);

    assertThat(report(site))
        .isEqualTo(
            """
            layer-rule-invalid: "page/x.peb" can match no file of a layer
                    at     layers/base/layer.yaml:1:10   layer base
                    fix    begin with one of pages, layouts, components, styles, scripts, public, \
            content, i18n, data, catalog, or name site.yaml, did you mean "pages"?
            layer-rule-invalid: "public/fonts/" is no path of a file: it has an empty segment
                    at     layers/base/layer.yaml:1:22   layer base
                    fix    write "public/fonts/**" for everything in the folder
            layer-rule-invalid: "site.yaml#a": "remove" speaks of whole files
                    at     layers/base/layer.yaml:1:37   layer base
                    fix    leave out what follows "#"
            remove-own-file: "pages/own.peb" is removed by the layer that has it
                    at     layers/base/layer.yaml:1:52   layer base
                    fix    delete the entry: the file already takes the place of inherited ones
            layer-rule-invalid: "site.yaml#": nothing follows "#" in "protect"
                    at     layers/base/layer.yaml:2:11   layer base
                    fix    write "site.yaml#key" or "pages/x.peb#block:name"
            layer-rule-invalid: "styles/a.css" has no keys to protect: it is a text file
                    at     layers/base/layer.yaml:2:37   layer base
                    fix    protect the whole file: "styles/a.css"
            layer-rule-invalid: "data/a.yaml" has no blocks to protect: it is a structured file
                    at     layers/base/layer.yaml:2:55   layer base
                    fix    protect the whole file: "data/a.yaml\"""");
  }

  @Test
  void an_unknown_store_is_named_with_the_ones_there_are() {
    LayerSite site = LayerSite.write(directory, "-- a/layer.yaml --\nstore: acme-de\n");
    new StackLinearizer(site.graph(), site.problems()).linearize(StoreId.of("acme-ed"));

    assertThat(site.report())
        .isEqualTo(
            """
            store-unknown: there is no store "acme-ed"
                    fix    name one of acme-de, did you mean "acme-de"?""");
  }

  private static String report(LayerSite site) {
    site.graph();
    return site.report();
  }
}
