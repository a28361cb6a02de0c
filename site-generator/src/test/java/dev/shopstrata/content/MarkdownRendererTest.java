package dev.shopstrata.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  private final MarkdownRenderer renderer = new MarkdownRenderer(List.of());

  @Test
  void headings_have_ids_and_leave_the_h1_to_the_page() {
    assertThat(html("# Über uns\n\n## Team\n\n## Team\n"))
        .isEqualTo(
            """
            <h2 id="über-uns">Über uns</h2>
            <h3 id="team">Team</h3>
            <h3 id="team-1">Team</h3>
            """);
  }

  @Test
  void tables_strikethrough_and_code_are_known() {
    assertThat(html("|a|b|\n|-|-:|\n|1|~~2~~|\n"))
        .contains("<table>", "<th align=\"right\">b</th>", "<td align=\"right\"><del>2</del></td>");
    assertThat(html("```js\na < b\n```\n"))
        .isEqualTo("<pre><code class=\"language-js\">a &lt; b\n</code></pre>\n");
  }

  @Test
  void footnotes_link_there_and_back() {
    assertThat(html("a[^1]\n\n[^1]: b\n"))
        .contains("<sup id=\"fnref-1\"><a class=\"footnote-ref\" href=\"#fn-1\">1</a></sup>")
        .contains("<li id=\"fn-1\">", "href=\"#fnref-1\"");
  }

  @Test
  void attributes_give_ids_and_classes_only() {
    assertThat(html("text {#x .note onclick=y style=color:red}\n"))
        .isEqualTo("<p id=\"x\" class=\"note\">text</p>\n");
  }

  @Test
  void raw_html_is_sanitized() {
    assertThat(html("<div onclick=x>a<script>b</script></div>\n\nc <img src=x onerror=y> d"))
        .isEqualTo("<div>a</div>\n<p>c <img src=\"x\"> d</p>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](JaVaScRiPt:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](<java&#10;script:alert(1)>)",
        "[x](data:text/html,x)",
        "[x][r]\n\n[r]: JAVASCRIPT:alert(1)",
        "[x](//evil.example/)",
        "[x](content:about)",
      })
  void links_that_are_not_safe_lose_their_address(String markdown) {
    assertThat(html(markdown)).isEqualTo("<p><a>x</a></p>\n");
  }

  @Test
  void links_are_mapped_and_fragments_are_not() {
    Map<String, String> urls =
        Map.of("content:about#team", "/de/about/#team", "/x.png", "/de/x.png", "page:a", "");
    String text = "[a](content:about#team) ![i](/x.png) [f](#here) [gone](page:a)";
    assertThat(renderer.render(text, url -> urls.getOrDefault(url, "?")).html())
        .isEqualTo(
            """
            <p><a href="/de/about/#team">a</a> <img src="/de/x.png" alt="i"> <a href="#here">f</a>\
             <a>gone</a></p>
            """);
  }

  @Test
  void the_same_text_is_mapped_anew_for_each_store() {
    assertThat(renderer.render("[a](/b/)", url -> "/at" + url).html()).contains("/at/b/");
    assertThat(renderer.render("[a](/b/)", url -> "/ch" + url).html()).contains("/ch/b/");
  }

  @Test
  void a_mapper_cannot_bring_in_an_unsafe_address() {
    assertThat(renderer.render("[a](/b/)", url -> "javascript:alert(1)").html())
        .isEqualTo("<p><a>a</a></p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "1. ", "*a ", "[", "![", "**", "~~a ", "\t"})
  void nesting_beyond_the_limit_is_shown_as_text(String unit) {
    String text = unit.repeat(20_000) + "x";
    assertThat(MarkdownLimits.violation(text)).isPresent();
    assertThat(html(text)).startsWith("<p>").doesNotContain("<blockquote>");
  }

  @Test
  void nesting_within_the_limit_is_rendered_on_a_small_stack() throws InterruptedException {
    String text =
        ">".repeat(100)
            + " x\n\n"
            + "*a ".repeat(299)
            + "x"
            + " a*".repeat(299)
            + "\n\n"
            + "![".repeat(299)
            + "x"
            + "](y)".repeat(299);
    assertThat(MarkdownLimits.violation(text)).isEmpty();
    StringBuilder html = new StringBuilder();
    Thread small = new Thread(null, () -> html.append(html(text)), "small", 512 * 1024);
    small.start();
    small.join();
    assertThat(html).contains("<blockquote>", "<em>", "<img");
  }

  @Test
  void ordinary_long_texts_are_within_the_limits() {
    String text =
        "A **bold** word, a [link](/x/), `code`, snake_case_name and 2 * 3.\n".repeat(900);
    assertThat(MarkdownLimits.violation(text)).isEmpty();
    assertThat(MarkdownLimits.violation("x".repeat(300_000))).isPresent();
  }

  @Test
  void a_turkish_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new MarkdownRenderer(List.of()).render("# TITLE I\n").html())
          .isEqualTo("<h2 id=\"title-i\">TITLE I</h2>\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  private String html(String markdown) {
    return renderer.render(markdown).html();
  }
}
