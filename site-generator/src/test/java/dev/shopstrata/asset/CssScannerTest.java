package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a  {  b : c ; d: e;  }  d { }|a{b :c;d:e}d{}",
        "a /* x */ b/**/c .d/**/.e{}|a b/**/c .d/**/.e{}",
        "/* x */a{}/* y */|a{}",
        "/*/ x */a{}|a{}",
        "/*! keep */a{}|/*! keep */a{}",
        "a{b: calc( 1px + 2px )}|a{b:calc( 1px + 2px )}",
        "a{b: url(x);}|a{b:url(x)}",
        "a{b:c;/*! keep */}|a{b:c;/*! keep */}",
        "a{;}|a{}",
        "a :hover , b{}|a :hover,b{}",
        "a{b:f(1 , 2),var( --x, )}|a{b:f(1,2),var( --x, )}",
        ".\\, b{}|.\\, b{}",
        "a{--x: ;}|a{--x: }",
        "a{--x: ;--y: }|a{--x: ;--y: }",
        "a{b:\"/* x */ } \\\" ;  y\"}|a{b:\"/* x */ } \\\" ;  y\"}",
        "a{b:'x\"y'}|a{b:'x\"y'}",
        ".\\31  a{}|.\\31  a{}",
        ".\\}  a{}|.\\} a{}",
        ".sm\\:p {}|.sm\\:p{}",
        ".sm\\: p {}|.sm\\: p{}",
        "a{b:url(  x/*y*/z.png  )}|a{b:url(  x/*y*/z.png  )}",
        "a{b:url(x\\)y)}|a{b:url(x\\)y)}",
        "@media (a) and (b){c{}}|@media (a) and (b){c{}}",
        "a{width:1px/**/2px}|a{width:1px/**/2px}",
        "a{b:c!important}|a{b:c!important}",
        "ä{b:'ß'}|ä{b:'ß'}"
      })
  void space_and_comments_go_and_nothing_else(String css, String minified) {
    Sheet sheet = CssScanner.scan(css);
    assertThat(sheet.findings()).isEmpty();
    assertThat(text(sheet)).isEqualTo(minified);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{b:'x\n'}", "a{b:\"x", "/* x", "a{b:url(x y)}", "a{b:url(x", "a{b:url(\"x\" y)}", "a{",
        "a}", "a{b:(c]}", "a\\", "@import foo;", "a{b:url(x\"y)}", "/*/", "/*!"
      })
  void malformed_styles_are_found(String css) {
    assertThat(CssScanner.scan(css).findings()).isNotEmpty();
  }

  @Property
  void strings_and_addresses_survive(
      @ForAll("chunks") List<String> before, @ForAll("literals") String literal) {
    String css = String.join("", before) + "x{y:" + literal + "}";
    Sheet sheet = CssScanner.scan(css);
    assertThat(sheet.findings()).isEmpty();
    assertThat(text(sheet)).endsWith("x{y:" + literal + "}");
  }

  @Property
  void minifying_twice_is_minifying_once(@ForAll("chunks") List<String> chunks) {
    String once = text(CssScanner.scan(String.join("", chunks)));
    assertThat(text(CssScanner.scan(once))).isEqualTo(once);
  }

  @Property
  void any_text_is_taken_apart_without_failing(@ForAll("mangled") String css) {
    assertThat(text(CssScanner.scan(css))).isNotNull();
  }

  @Property
  void a_style_without_findings_cannot_leave_a_block(@ForAll("mangled") String css) {
    Sheet sheet = CssScanner.scan(css);
    if (sheet.findings().isEmpty()) {
      Sheet wrapped = CssScanner.scan("@layer x{" + text(sheet) + "}z{}");
      assertThat(wrapped.findings()).as(css).isEmpty();
      assertThat(text(wrapped)).endsWith("}z{}");
    }
  }

  @Provide
  Arbitrary<List<String>> chunks() {
    return Arbitraries.of(
            "a{b:c}",
            " ",
            "\n",
            "/* } */",
            "/**/",
            ".d > e , f{g : h ; }",
            "@media (i){ j{} }",
            "k{--l: { m }; }",
            "n{o:\"}\"}",
            "@layer p , q ;",
            "\\{r{}",
            ".\\31  s{}",
            "/*!t*/")
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> literals() {
    Arbitrary<String> inside =
        Arbitraries.strings().withChars("ab /*;{}()!@\\u00e4").ofMaxLength(12);
    return Arbitraries.oneOf(
        inside.map(text -> "\"" + text.replace("\\", "\\\\") + "\""),
        inside.map(text -> "'" + text.replace("\\", "\\\\") + "'"),
        inside.map(text -> "url(\"" + text.replace("\\", "\\\\") + "\")"));
  }

  @Provide
  Arbitrary<String> mangled() {
    return Arbitraries.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            "/",
            "*",
            "url(",
            "@import ",
            "@charset ",
            "@layer ",
            "!important",
            ";",
            ":",
            "a",
            "1",
            " ",
            "\n",
            "\u0000",
            "ä",
            "-")
        .list()
        .ofMaxSize(15)
        .map(list -> String.join("", list));
  }

  private static String text(Sheet sheet) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : sheet.pieces()) {
      if (piece instanceof Piece.Text plain) {
        text.append(plain.text());
      } else if (piece instanceof Piece.Reference reference) {
        text.append(reference.raw());
      }
    }
    return text.toString();
  }
}
