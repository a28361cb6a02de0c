package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleBundlerTest {
  @TempDir Path directory;

  @Test
  void each_part_has_its_cascade_layer_and_the_whole_stack_is_declared() {
    AssetSite site =
        site(
            """
            -- base/styles/main.css --
            a { color: red; }
            -- stores/acme/styles/main+.css --
            a { color: blue; }
            """);
    assertThat(site.text("acme", "styles/main.css"))
        .isEqualTo(
            "@layer base,brands-acme,stores-acme;"
                + "@layer base{a{color:red}}@layer stores-acme{a{color:blue}}");
    assertThat(site.text("other", "styles/main.css"))
        .isEqualTo("@layer base,brands-acme,stores-other;@layer base{a{color:red}}");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void an_override_leaves_nothing_of_what_lies_below() {
    assertThat(
            site("""
                    -- base/styles/main.css --
                    a { color: red; }
                    -- brands/acme/styles/main.css --
                    b { color: red; }
                    -- stores/acme/styles/main+.css --
                    c { color: red; }
                    """)
                .rules("acme", "styles/main.css"))
        .isEqualTo("@layer brands-acme{b{color:red}}@layer stores-acme{c{color:red}}");
  }

  @Test
  void imports_are_the_merged_styles_each_part_in_its_own_layer() {
    AssetSite site =
        site(
            """
            -- base/styles/main.css --
            @charset "utf-8";
            @import "parts/buttons.css" screen and (min-width: 1px);
            @import url(print.css) print;
            a { b: c }
            -- base/styles/parts/buttons.css --
            .button { d: e }
            -- stores/acme/styles/parts/buttons+.css --
            .button { d: f }
            -- brands/acme/styles/print.css --
            @import 'parts/more.css' (orientation: landscape);
            -- base/styles/parts/more.css --
            p { g: h }
            """);
    assertThat(site.rules("acme", "styles/main.css"))
        .isEqualTo(
            "@layer base{@media screen and (min-width: 1px){.button{d:e}}}"
                + "@layer stores-acme{@media screen and (min-width: 1px){.button{d:f}}}"
                + "@layer base{@media print{@media (orientation: landscape){p{g:h}}}}"
                + "@layer base{a{b:c}}");
    assertThat(site.report()).isEmpty();
  }

  @Test
  void a_parts_own_layers_stay_inside_its_cascade_layer() {
    assertThat(
            site("-- base/styles/a.css --\n@layer x, y;\n@layer x { a { b: c } }\n")
                .rules("acme", "styles/a.css"))
        .isEqualTo("@layer base{@layer x,y;@layer x{a{b:c}}}");
  }

  @Test
  void addresses_become_urls_of_public_files() {
    AssetSite site =
        site(
            """
            -- base/public/img/a b.png --
            x
            -- base/public/font.woff2 --
            x
            -- base/styles/deep/a.css --
            a { b: url(/img/a\\ b.png) url("/img/a%20b.png") url(font.woff2?#iefix);
              c: url("../../public/font.woff2#x") url( 'data:image/png;base64,AA==' ) url(#id);
              d: URL(https://cdn.example/x.png) image-set("font.woff2" 1x, "f" type("image/png")) }
            """);
    assertThat(site.rules("acme", "styles/deep/a.css"))
        .isEqualTo(
            """
            @layer base{a{b:url("/de/img/a%20b.png") url("/de/img/a%20b.png")\
             url("/de/font.woff2?#iefix");\
            c:url("/de/font.woff2#x") url( 'data:image/png;base64,AA==' ) url(#id);\
            d:URL(https://cdn.example/x.png)\
             image-set("/de/font.woff2" 1x,"f" type("image/png"))}}""");
    assertThat(site.report()).containsOnlyOnce("css-url-missing").contains("\"f\" is no file");
    assertThat(site.rules("other", "styles/deep/a.css")).contains("url(\"/img/a%20b.png\")");
  }

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

  @Test
  void names_that_begin_with_a_digit_are_escaped() {
    assertThat(CssText.identifier("2026-sale")).isEqualTo("\\32 026-sale");
    assertThat(CssText.identifier("-7x")).isEqualTo("-\\37 x");
    assertThat(CssText.identifier("-")).isEqualTo("\\-");
    assertThat(CssText.identifier("base")).isEqualTo("base");
  }

  @Test
  void a_turkish_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      AssetSite site =
          site("-- base/styles/x.css --\na{b:c}\n-- base/styles/a.css --\n@IMPORT 'x.css';\n");
      assertThat(site.rules("acme", "styles/a.css")).isEqualTo("@layer base{a{b:c}}");
    } finally {
      Locale.setDefault(before);
    }
  }

  private AssetSite site(String files) {
    return AssetSite.write(directory, files);
  }
}
