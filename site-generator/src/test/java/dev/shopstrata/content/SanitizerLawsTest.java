package dev.shopstrata.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

class SanitizerLawsTest {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "abbr",
          "align",
          "alt",
          "class",
          "colspan",
          "datetime",
          "dir",
          "headers",
          "height",
          "href",
          "hreflang",
          "id",
          "lang",
          "open",
          "rel",
          "reversed",
          "rowspan",
          "scope",
          "span",
          "src",
          "start",
          "title",
          "type",
          "value",
          "width");

  private final RichTextSanitizer sanitizer = new RichTextSanitizer(List.of("cdn.example"));
  private final MarkdownRenderer markdown = new MarkdownRenderer(List.of("cdn.example"));

  @Property(tries = 3000)
  void nothing_active_is_left(@ForAll("mangledHtml") String html) {
    assertHarmless(sanitizer.sanitize(html).html());
  }

  @Property(tries = 3000)
  void sanitizing_twice_is_sanitizing_once(@ForAll("mangledHtml") String html) {
    String once = sanitizer.sanitize(html).html();
    assertThat(new RichTextSanitizer(List.of("cdn.example")).sanitize(once).html()).isEqualTo(once);
  }

  @Property(tries = 2000)
  void nothing_active_is_left_of_markdown(@ForAll("mangledMarkdown") String text) {
    assertHarmless(markdown.render(text).html());
  }

  @Property(tries = 300)
  void no_nesting_of_markdown_overflows(@ForAll("nested") String text) {
    assertHarmless(markdown.render(text).html());
  }

  @Provide
  Arbitrary<String> mangledHtml() {
    return join(
        Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href=\"x\">",
            "<a href='javascript:alert(1)'>",
            "<a href=\"JAVA\nSCRIPT:alert(1)\">",
            "</a>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<iframe>",
            "</iframe>",
            "<noscript>",
            "</noscript>",
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<mtext>",
            "<mglyph>",
            "<foreignObject>",
            "<desc>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<template>",
            "</template>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<caption>",
            "<select>",
            "<option>",
            "<form>",
            "</form>",
            "<button>",
            "<object>",
            "</object>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<ul>",
            "<li>",
            "<dl>",
            "<dd>",
            "<br>",
            "<pre>\n",
            "</pre>",
            "<img src=x onerror=alert(1)>",
            "<img src=//evil.example/x>",
            "<p onclick=alert(1)>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "\"",
            "'",
            ">",
            "<",
            "=",
            "/",
            "&lt;",
            "&amp;",
            "&#x3c;script>",
            "text",
            " ",
            "\n",
            "\u0000",
            "\u00a0",
            "<plaintext>",
            "<xmp>",
            "<body onload=x>",
            "<html>",
            "<marquee>",
            "<center>",
            "<font>",
            "<details>"),
        20);
  }

  @Provide
  Arbitrary<String> mangledMarkdown() {
    return join(
        Arbitraries.of(
            "[a](",
            "javascript:",
            "JaVaScRiPt:alert(1)",
            ")",
            "![",
            "](",
            "<",
            ">",
            "`",
            "```\n",
            "*",
            "**",
            "_",
            "~~",
            "\n",
            "\n\n",
            "# ",
            "{onclick=x}",
            "{#id .a}",
            "|",
            "-|-\n",
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[^1]",
            "[^1]: ",
            "> ",
            "- ",
            "1. ",
            "    ",
            "&lt;",
            "\\",
            "text",
            " \"title\"",
            "[r]: javascript:x\n",
            "[r]"),
        20);
  }

  @Provide
  Arbitrary<String> nested() {
    return Arbitraries.of(
            ">", "> ", "- ", "1. ", "* ", "[", "![", "*a ", "**", "*_", "~~a ", "`", "{", "<b>",
            "- > ", "  ", "\t", "[a](", "&", "<!--", "|", "[^1]")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(units -> String.join("", units))
        .flatMap(unit -> Arbitraries.integers().between(1, 3000).map(unit::repeat))
        .flatMap(open -> Arbitraries.of("", "x", "](y)", " a*", "**", "_*").map(open::concat));
  }

  private static Arbitrary<String> join(Arbitrary<String> units, int most) {
    return units.list().ofMaxSize(most).map(list -> String.join("", list));
  }

  private static void assertHarmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      assertThat(element.normalName())
          .isNotIn("script", "style", "iframe", "noscript", "svg", "math", "object", "template")
          .as(html);
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).as(html).contains(attribute.getKey());
        String value = attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          assertThat(value).as(html).doesNotStartWith("javascript:").doesNotStartWith("//");
        }
      }
    }
  }
}
