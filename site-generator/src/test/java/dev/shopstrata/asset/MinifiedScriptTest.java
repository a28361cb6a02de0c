package dev.shopstrata.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments and space go where a script means the same without them. */
class MinifiedScriptTest {
  private static String minified(String script) {
    return ScriptScanner.scan(script).pieces().stream()
        .map(piece -> piece instanceof Piece.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  @Test
  void comments_and_indentation_go_and_line_breaks_that_may_end_a_statement_stay() {
    assertThat(
            minified(
                """
                /* A module. */
                // Another line.
                import x from "x"

                export function f (a, b = {}) {
                  let c = a
                    .map((d) => d + 1) // adds
                  c
                  ++b.n
                  return [ a , `  kept ${ a  +  b }  ` ]
                }
                class A {
                  x
                  *gen() {}
                  static
                  y = 1
                }
                """))
        .isEqualTo(
            """
            import x from"x"
            export function f(a,b={}){let c=a.map((d)=>d+1)
            c
            ++b.n
            return[a,`  kept ${a+b}  `]}
            class A{x
            *gen(){}
            static
            y=1}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "let a = b + +c - -d + ++e - --f|let a=b+ +c- -d+ ++e- --f",
        "a = b++ + c|a=b++ +c",
        "a = b / /c/.exec(d) / 2|a=b/ /c/.exec(d)/2",
        "a = /b/ in c|a=/b/ in c",
        "a = /b/g . test(c)|a=/b/g. test(c)",
        "a = 1 .toFixed() + 1.5 .toFixed()|a=1 .toFixed()+1.5 .toFixed()",
        "a ? .5 : b?.c|a?.5:b?.c",
        "a < !b|a< !b",
        "return function * () { yield * b }|return function*(){yield*b}",
        "for (const x of  [ ] ) ;|for(const x of[]);",
        "#x in y; static #z = 1|#x in y;static #z=1",
        "let ö = é in ü|let ö=é in ü",
        "a = b \\u0061|a=b \\u0061",
        "x = `a${ {b: `}`}.b }` + y|x=`a${{b:`}`}.b}`+y",
        "a /* b */ c|a c",
        "a /* b */ = c|a=c"
      })
  void tokens_never_grow_together(String script, String expected) {
    assertThat(minified(script)).isEqualTo(expected);
  }

  @Test
  void a_comment_with_a_line_break_counts_as_one() {
    assertThat(minified("a /* b\n */ (c)")).isEqualTo("a\n(c)");
    assertThat(minified("a // b\n(c)")).isEqualTo("a\n(c)");
  }

  @Test
  void a_license_before_the_code_stays() {
    assertThat(minified("/* us */\n/*! MIT, them */\nlet a; /*! no */\n"))
        .isEqualTo("/*! MIT, them */\nlet a;");
  }

  @Test
  void a_string_stays_as_it_is() {
    assertThat(minified("let a = '  // b  /* ' + \"\\\n c\";"))
        .isEqualTo("let a='  // b  /* '+\"\\\n c\";");
  }
}
