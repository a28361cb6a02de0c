package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken style per problem. */
class StyleProblemsTest {
  @TempDir Path directory;

  @Test
  void an_address_of_no_public_file_is_a_problem() {
    AssetSite site =
        site(
            """
            -- base/public/img/hero.png --
            x
            -- brands/acme/styles/a.css --
            a {
              b: url(/img/heros.png);
              c: url(javascript:x) url(//cdn.example/x) url(../../../etc/passwd);
            }
            """);
    site.bundle("acme");
    assertThat(site.report())
        .contains(
            """
            css-url-missing: "/img/heros.png" is no file of this store
                    at     layers/brands/acme/styles/a.css:2:6   layer brands/acme
                    in     store acme
                    fix    put the file under public/ and write its path from there, did you mean \
            "/img/hero.png"?""")
        .contains("\"javascript:x\" is no file")
        .contains("\"//cdn.example/x\" is no file")
        .contains("\"../../../etc/passwd\" is no file");
  }

  @Test
  void rules_that_must_stand_first_are_problems_in_additions() {
    AssetSite site =
        site(
            """
            -- base/styles/main.css --
            a { b: c }
            -- base/styles/x.css --
            -- stores/acme/styles/main+.css --
            @charset "UTF-8";
            @import "x.css";
            """);
    site.bundle("acme");
    assertThat(site.report())
        .contains("css-rule-misplaced: an addition can't have @charset")
        .contains("layers/stores/acme/styles/main+.css:1:1   layer stores/acme")
        .contains("fix    remove it: styles are always UTF-8")
        .contains("css-rule-misplaced: an addition can't have @import")
        .contains("layers/stores/acme/styles/main+.css:2:1")
        .contains("fix    write the rules here, or override the whole style");
  }

  @Test
  void other_misplaced_rules_are_problems() {
    AssetSite site =
        site(
            """
            -- base/styles/x.css --
            -- base/styles/a.css --
            @charset "latin1";
            @namespace svg url(http://www.w3.org/2000/svg);
            @import "x.css" layer(x);
            a { b: c }
            @import "x.css";
            """);
    site.bundle("acme");
    assertThat(site.report())
        .contains("css-rule-misplaced: styles are read as UTF-8")
        .contains("css-rule-misplaced: @namespace can't be used")
        .contains("css-rule-misplaced: @import with \"layer(x)\" is not supported")
        .contains("css-rule-misplaced: @import must stand before all rules")
        .contains("layers/base/styles/a.css:5:1");
  }

  @Test
  void an_import_of_nothing_is_a_problem() {
    AssetSite site =
        site(
            "-- base/styles/parts/button.css --\n-- base/styles/parts/a.css --\n@import 'buton.css';\n");
    site.bundle("acme");
    assertThat(site.report())
        .isEqualTo(
            """
            css-import-missing: there is no style "buton.css" beside "styles/parts/a.css"
                    at     layers/base/styles/parts/a.css:1:1   layer base
                    in     store acme
                    fix    create it under styles/ or correct the name, did you mean "button.css"?\
            """);
  }

  @Test
  void an_import_from_another_host_is_a_problem() {
    AssetSite site =
        site(
            "-- base/styles/a.css --\n@import url(https://fonts.example/a.css);\n@import '//b.example';\n");
    site.bundle("acme");
    assertThat(site.report())
        .contains("css-import-external: \"https://fonts.example/a.css\" is on another host")
        .contains("layers/base/styles/a.css:1:1   layer base")
        .contains("fix    copy the style into styles/")
        .contains("css-import-external: \"//b.example\"");
  }

  @Test
  void styles_that_import_each_other_are_a_problem() {
    AssetSite site =
        site(
            "-- base/styles/a.css --\n@import 'b.css';\n-- base/styles/b.css --\n@import 'a.css';\n");
    site.bundle("acme");
    assertThat(site.report())
        .contains(
            "css-import-cycle: styles import each other: \"styles/a.css\" imports \"styles/b.css\""
                + " imports \"styles/a.css\"")
        .contains("layers/base/styles/b.css:1:1   layer base")
        .contains("fix    remove one of these imports");
  }

  @Test
  void important_in_an_inherited_layer_is_a_warning() {
    AssetSite site =
        site(
            """
            -- base/styles/a.css --
            a { b: c ! IMPORTANT; d: "!important" }
            -- stores/acme/styles/b.css --
            a { b: c!important }
            """);
    site.bundle("acme");
    assertThat(site.report())
        .isEqualTo(
            """
            css-important-inherited: !important in layer "base" beats the rules of nearer layers
                    at     layers/base/styles/a.css:1:10   layer base
                    in     store acme
                    fix    remove !important: nearer layers win anyway, whatever their selectors\
            """);
    assertThat(site.hasErrors()).isFalse();
  }

  @Test
  void a_style_that_would_leave_its_cascade_layer_is_a_problem() {
    AssetSite site =
        site(
            """
            -- base/styles/a.css --
            a { b: c } }
            d { e: f
            """);
    site.bundle("acme");
    assertThat(site.report())
        .contains("css-invalid: \"}\" closes nothing")
        .contains("layers/base/styles/a.css:1:12   layer base")
        .contains("fix    remove it, or open it before")
        .contains("css-invalid: \"{\" is never closed")
        .contains("layers/base/styles/a.css:2:3");
  }

  @Test
  void layers_that_need_the_same_cascade_layer_are_a_problem() {
    AssetSite site =
        site(
            """
            -- brands/acme/styles/a.css --
            -- brands-acme/layer.yaml --
            extends: [brands/acme]
            -- stores/third/layer.yaml --
            extends: [brands-acme]
            store: third
            """);
    site.bundle("third");
    assertThat(site.report())
        .contains("css-layer-name: layer \"brands/acme\" can't have a cascade layer of its own")
        .contains("\"brands-acme\" has the name \"brands-acme\" too")
        .contains("layers/brands/acme/layer.yaml")
        .contains("fix    rename the layer's folder");
  }

  private AssetSite site(String files) {
    return AssetSite.write(directory, files);
  }
}
