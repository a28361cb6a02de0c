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
