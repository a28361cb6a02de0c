package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSheetTest {
  @TempDir Path directory;

  @Test
  void tokens_are_custom_properties_and_dark_ones_hold_in_the_dark() {
    AssetSite site =
        site(
            """
            -- base/public/paper.png --
            x
            -- base/styles/tokens.yaml --
            color:
              brand: "#123"
              on-brand: white
            font: {body: [Inter, '"Noto Sans"', sans-serif]}
            width: 1.10
            paper: url(/paper.png)
            dark: {color: {brand: "#def"}}
            -- stores/acme/styles/tokens.yaml --
            color: {brand: "#456", on-brand: null}
            """);
    assertThat(site.text("acme", "styles/tokens.css"))
        .isEqualTo(
            ":root{--color-brand:#456;--font-body:Inter,\"Noto Sans\",sans-serif;--width:1.10;"
                + "--paper:url(\"/de/paper.png\");}"
                + "@media (prefers-color-scheme:dark){:root{--color-brand:#def;}}");
    assertThat(site.bundle("acme").find("styles/tokens.css").orElseThrow().url())
        .matches("/de/assets/tokens\\.[0-9a-f]{12}\\.css");
    assertThat(site.report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "red;} body{display:none",
        "red}",
        "{",
        "a;b",
        "red !important",
        "\\\"x",
        "url(x",
        "/* x",
        "a)",
        "(a",
        "@import x",
        "x\\\\",
        "",
        "'a\\n'",
      })
  void values_that_could_break_out_are_a_problem(String value) {
    AssetSite site = site("-- base/styles/tokens.yaml --\na:\n  b: \"" + value + "\"\n");
    assertThat(site.text("acme", "styles/tokens.css")).isEqualTo(":root{}");
    assertThat(site.report())
        .startsWith("token-invalid: ")
        .contains("is no value for --a-b")
        .contains("at     layers/base/styles/tokens.yaml:2:6   layer base")
        .contains("in     store acme")
        .contains("fix    write one CSS value");
  }

  @Test
  void names_lists_and_shapes_are_checked() {
    AssetSite site =
        site(
            """
            -- base/styles/tokens.yaml --
            "a b": 1
            c: [{d: 1}]
            e: {f-g: 1, f: {g: 2}}
            dark: red
            """);
    assertThat(site.text("acme", "styles/tokens.css")).isEqualTo(":root{--e-f-g:1;}");
    assertThat(site.report())
        .contains("\"a b\" can't be part of a property's name")
        .contains("a token's list holds values only, this is a map")
        .contains("two tokens make the property --e-f-g")
        .contains("\"dark\" must be a map of tokens, this is a text");
  }

  private AssetSite site(String files) {
    return AssetSite.write(directory, files);
  }
}
