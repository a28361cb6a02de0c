package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What data can't do to a page, wherever it is printed. */
class EscapingTest {
  @TempDir Path directory;

  private RenderSite site(String body) {
    return RenderSite.shop(
        directory,
        """
        -- data/x.yaml --
        evil: "<script>alert('\\"1\\"')</script>"
        js: "JavaScript:alert(1)"
        tab: "java\\tscript:alert(1)"
        mail: mailto:a@b.example
        path: /a?b=c:d&e
        line: "a\\u2028b</script><!--"
        number: 1.10
        -- components/box.peb --
        [{% block content %}{% endblock %}]
        -- components/macros.peb --
        {% macro bold(x) %}<b>{{ x }}</b>{% endmacro %}
        -- pages/index.peb --
        ---
        path: /
        ---
        """
            + body
            + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>{{ data.x.evil }}</p>",
        "<p>{{ data.x.evil | lower }}</p>",
        "<p>{{ true ? data.x.evil : '' }}</p>",
        "<p>{{ 'a' ~ data.x.evil }}</p>",
        "<p>{% for x in [data.x.evil] %}{{ x }}{% endfor %}</p>",
        "<p title=\"{{ data.x.evil }}\"></p>",
        "<p title='{{ data.x.evil }}'></p>",
        "{% embed 'components/box.peb' %}{% block content %}{{ data.x.evil }}{% endblock %}{% endembed %}",
        "{% import 'components/macros.peb' as m %}{{ m.bold(data.x.evil) }}",
        "{% import 'components/macros.peb' %}{{ bold(data.x.evil) }}",
        "<p data-x=\"{{ data.x.evil | json }}\"></p>",
        "<p>{{ data.x.evil | markdown }}</p>",
        "<p>{{ data.x.evil | default('x') }}</p>"
      })
  void value_is_escaped_wherever_it_is_printed(String template) {
    assertThat(site(template).home()).doesNotContain("<script", "\"1", "('");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "js | #",
        "tab | #",
        "mail | mailto:a@b.example",
        "path | /a?b=c:d&amp;e",
        "number | 1.10"
      })
  void attribute_that_is_a_url_takes_safe_schemes_only(String key, String printed) {
    assertThat(site("<a href=\"{{ data.x." + key + " }}\">x</a>").home())
        .isEqualTo("<a href=\"" + printed + "\">x</a>");
  }

  @Test
  void scheme_is_checked_only_where_the_url_begins() {
    assertThat(site("<a href='/s?q={{ data.x.mail }}' title='{{ data.x.js }}'>").home())
        .isEqualTo("<a href='/s?q=mailto:a@b.example' title='JavaScript:alert(1)'>");
    assertThat(site("{{ data.x.js | safeUrl }}").home()).isEqualTo("#");
  }

  @Test
  void json_in_a_script_can_not_end_it() {
    assertThat(site("<script>let x = {{ data.x.line | json }};</script>").home())
        .isEqualTo("<script>let x = \"a\\u2028b\\u003C/script\\u003E\\u003C!--\";</script>");
  }

  @Test
  void json_ld_keeps_order_of_data_and_sorts_maps_of_templates() {
    assertThat(
            site("<script>{{ jsonLd({'b': [1, true, null], 'a': data.x.number}) }}</script>")
                .home())
        .isEqualTo("<script>{\"a\":1.10,\"b\":[1,true,null]}</script>");
  }

  @Test
  void literal_markup_of_the_author_is_printed_as_it_is() {
    assertThat(site("<option {{ 1 > 0 ? 'selected' : '' }}>{{ '<b>' }}").home())
        .isEqualTo("<option selected><b>");
  }

  @Test
  void text_in_a_tag_without_quotes_is_a_problem() {
    assertThat(site("<a title={{ data.x.evil }}>").problems("/"))
        .isEqualTo(
            """
            attribute-unquoted: a value is printed inside a tag but not in a quoted attribute
                    at     layers/shop/pages/index.peb:4:10   layer shop
                    page   /   store shop
                    fix    put the attribute's value in quotes""");
    assertThat(site("<a {{ data.x.evil }}>").problems("/")).contains("attribute-unquoted");
  }

  @Test
  void text_in_a_script_is_a_problem() {
    assertThat(site("<script>let x = '{{ data.x.evil }}'</script>").problems("/"))
        .isEqualTo(
            """
            script-unescaped: text is printed into a script
                    at     layers/shop/pages/index.peb:4:18   layer shop
                    page   /   store shop
                    fix    print it with the filter json""");
    assertThat(site("<a onclick=\"f('{{ data.x.evil }}')\">").problems("/"))
        .contains("script-unescaped", "data- attribute");
  }
}
