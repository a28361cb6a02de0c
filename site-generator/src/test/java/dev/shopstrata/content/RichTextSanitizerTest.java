package dev.shopstrata.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextSanitizerTest {
  private final RichTextSanitizer sanitizer = new RichTextSanitizer(List.of("cdn.acme.example"));

  @Test
  void plain_text_becomes_escaped_paragraphs() {
    assertThat(clean("1 < 2 & 3\nnext\r\n\r\nlast"))
        .isEqualTo("<p>1 &lt; 2 &amp; 3<br>next</p><p>last</p>");
  }

  @Test
  void character_references_in_plain_text_are_read_once() {
    assertThat(clean("Salt &amp; &lt;b&gt; &amp;lt;"))
        .isEqualTo("<p>Salt &amp; &lt;b&gt; &amp;lt;</p>");
  }

  @Test
  void nothing_gives_nothing() {
    assertThat(clean("")).isEmpty();
    assertThat(clean(" \n ")).isEmpty();
    assertThat(clean("<script>x</script>")).isEmpty();
  }

  @Test
  void unclosed_paragraphs_and_items_are_closed() {
    assertThat(clean("<p>one<p>two<ul><li>a<li>b</ul>"))
        .isEqualTo("<p>one</p><p>two</p><ul><li>a</li><li>b</li></ul>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>*{display:none}</style>",
        "<iframe src=x>alert(1)</iframe>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mi><table><mglyph><style><img src=x onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<object data=x>alert(1)</object>",
        "<textarea></textarea><script>alert(1)</script>",
        "<xmp><script>alert(1)</script></xmp>",
        "<!--><script>alert(1)</script>-->",
      })
  void active_elements_go_away(String html) {
    assertThat(clean("<p>a</p>" + html)).doesNotContain("script").doesNotContain("alert(1)>");
    assertThat(clean("<p>a</p>" + html)).startsWith("<p>a</p>").doesNotContain("style");
  }

  @Test
  void attributes_that_are_not_allowed_go_away() {
    assertThat(clean("<p onclick=x style=color:red class=modal id=cart data-x=1 title=t>a</p>"))
        .isEqualTo("<p title=\"t\">a</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java&#10;script:alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "content:about",
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "/&#9;/evil.example/",
      })
  void links_to_anything_else_lose_their_address(String href) {
    assertThat(clean("<a href=\"" + href + "\">x</a>")).isEqualTo("<a>x</a>");
  }

  @Test
  void safe_links_stay_and_external_ones_give_nothing_away() {
    assertThat(clean("<a href=/a/>x</a>")).isEqualTo("<a href=\"/a/\">x</a>");
    assertThat(clean("<a href=a/b?c#d>x</a>")).isEqualTo("<a href=\"a/b?c#d\">x</a>");
    assertThat(clean("<a href=mailto:a@b.example>x</a>"))
        .isEqualTo("<a href=\"mailto:a@b.example\">x</a>");
    assertThat(clean("<a href=tel:+491>x</a>")).isEqualTo("<a href=\"tel:+491\">x</a>");
    assertThat(clean("<a href=HTTPS://b.example target=_blank rel=opener>x</a>"))
        .isEqualTo("<a href=\"HTTPS://b.example\" rel=\"noopener\">x</a>");
    assertThat(clean("<a href=//CDN.acme.example/x>x</a>"))
        .isEqualTo("<a href=\"https://CDN.acme.example/x\" rel=\"noopener\">x</a>");
  }

  @Test
  void images_are_relative_or_from_an_allowed_host() {
    assertThat(clean("<img src=/a.png alt=A onerror=x>"))
        .isEqualTo("<img src=\"/a.png\" alt=\"A\">");
    assertThat(clean("<img src=//cdn.acme.example/a.png>"))
        .isEqualTo("<img src=\"https://cdn.acme.example/a.png\">");
    assertThat(clean("<img src=http://cdn.acme.example:8080/a.png>"))
        .isEqualTo("<img src=\"http://cdn.acme.example:8080/a.png\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/a.png",
        "//evil.example/a.png",
        "/\\evil.example/a.png",
        "https://cdn.acme.example@evil.example/a.png",
        "https://cdn.acme.example.evil.example/a.png",
        "https:evil.example/a.png",
        "https:\\\\evil.example\\a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "",
      })
  void other_images_go_away(String src) {
    assertThat(clean("<p>a<img src=\"" + src + "\"></p>")).isEqualTo("<p>a</p>");
  }

  @Test
  void headings_move_down_only_below_an_h1() {
    assertThat(clean("<h1>a</h1><h2>b</h2><h6>c</h6>")).isEqualTo("<h2>a</h2><h3>b</h3><h6>c</h6>");
    assertThat(clean("<h2>b</h2>")).isEqualTo("<h2>b</h2>");
  }

  @Test
  void a_tree_that_would_read_differently_is_cleaned_until_it_does_not() {
    String once = clean("<p><object><button></object><p><form><div><h1>a<form>b");
    assertThat(clean(once)).isEqualTo(once);
  }

  @Test
  void whitespace_and_characters_are_kept_as_they_are() {
    assertThat(clean("<pre>a\n  b</pre>\n<p>ä 漢 😀&nbsp;x</p>"))
        .isEqualTo("<pre>a\n  b</pre>\n<p>ä 漢 😀&nbsp;x</p>");
  }

  @Test
  void a_turkish_machine_changes_nothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(clean("<SCRIPT>x</SCRIPT><DIV TITLE=I><A HREF=JAVASCRIPT:x>i</A></DIV>"))
          .isEqualTo("<div title=\"I\"><a>i</a></div>");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void deep_and_wide_markup_is_survived() {
    for (String unit : List.of("<div>", "<b>", "<b><p>", "<a href=x>", "<table>x", "<svg><g>")) {
      String once = clean(unit.repeat(20_000));
      assertThat(clean(once)).as(unit).isEqualTo(once);
    }
  }

  @Test
  void a_text_beyond_the_limit_is_shown_as_plain_text() {
    String html = "<b>x</b>" + "y".repeat(RichTextSanitizer.MAX_CHARACTERS);
    assertThat(clean(html)).startsWith("<p>&lt;b&gt;x&lt;/b&gt;y");
  }

  @Test
  void many_threads_get_the_same_answers() {
    List<String> texts =
        IntStream.range(0, 200).mapToObj(i -> "<p onclick=x>" + i % 20 + "<script>").toList();
    assertThat(texts.parallelStream().map(this::clean).toList())
        .isEqualTo(IntStream.range(0, 200).mapToObj(i -> "<p>" + i % 20 + "</p>").toList());
  }

  private String clean(String html) {
    return sanitizer.sanitize(html).html();
  }
}
