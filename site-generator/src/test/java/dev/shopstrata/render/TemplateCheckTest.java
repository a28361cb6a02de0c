package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in templates without rendering them, and what is left alone. */
class TemplateCheckTest {
  @TempDir Path directory;

  private String report(String body) {
    return DrySite.report(directory, body);
  }

  @Test
  void a_missing_template_is_told_as_rendering_tells_it_but_for_the_page() {
    assertThat(report("<p>\n{% include \"components/prise.peb\" %}"))
        .isEqualTo(
            """
            template-missing: template "components/prise.peb" was not found
                    at     layers/shop/pages/index.peb:2:13   layer shop
                    in     store shop
                    tried  shop
                    fix    create it in one of these layers, or name another template, did you mean "components/price.peb"?""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ store.nmae }}",
        "{{ page.titel | default('') }}",
        "{% if page.titel is defined %}{% endif %}",
        "{{ product('1').nmae }}",
        "{{ product('1').price.value.amuont }}",
        "{{ category('tea').subcategories[0].nmae }}",
        "{% for card in products('tea', 3) %}{{ card.prise }}{% endfor %}",
        "{% for card in products('tea') | slice(0, 2) | reverse %}{{ card.prise }}{% endfor %}",
        "{% set card = products('tea') | first %}{{ card.prise }}",
        "{% set card = null %}{% if site.seo %}{% endif %}{% set card = product('1') %}{{ card.prise }}",
        "{{ (categories | last).nmae }}",
        "{% for c in categories %}{% for s in c.subcategories %}{{ s.nmae }}{% endfor %}{% endfor %}",
        "{% for l in store.locales %}{{ loop.indx }}{% endfor %}",
        "{{ image('a.png').scr }}",
        "{% include 'components/price.peb' with {'price': product('1')} %}",
        "{% macro m(card) %}{{ card.prise }}{% endmacro %}{{ m(product('1')) }}",
        "{% block b %}{{ store.nmae }}{% endblock %}",
        "{{ (page.title ? product('1') : product('2')).nmae }}",
        "{{ store.name.bytes }}",
        "{{ data.nav.parts.size }}",
        "{{ 'a' in x ? 1 : 2 }}{{ store.nmae }}"
      })
  void a_component_that_a_value_can_never_have_is_found(String body) {
    // "in" is no operator of Pebble: the last one doesn't compile.
    assertThat(report(body)).matches("(?s)(component-unknown|template-syntax): .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ site.custom.anything.goes | default('') }}",
        "{{ data.nav.other }}",
        "{{ page.front.anything }}",
        "{% for x in data.nav.footer %}{{ x.whatever }}{% endfor %}",
        "{% set x = product('1') ? product('1') : category('2') %}{{ x.subcategories }}",
        "{% if product('1') %}{% set x = product('1') %}{% else %}{% set x = {\"a\": 1} %}{% endif %}{{ x.a }}",
        "{{ category('1').custom.a.b.c | default('') }}",
        "{{ nothing | default('x') }}{% if nothing is defined %}{{ nothing.x }}{% endif %}",
        "{% if data.nav.shop %}{% include 'components/only-then.peb' %}{% endif %}",
        "{% if store.country == 'DE' %}{{ t('only.there') }}{{ url('only-there') }}{% endif %}",
        "{% if data.nav.header is empty %}{% else %}{{ asset('styles/none.css') }}{% endif %}",
        "{% if hasPage('cart') %}{{ url('cart') }}{{ t('only.there') }}{% endif %}",
        "{% if page.kind != 'site' %}{{ product.name }}{% endif %}",
        "{% if false and nothing %}{% endif %}{% if true or nothing %}{% endif %}",
        "{% include 'components/' ~ page.title ~ '.peb' %}",
        "{% include data.part | default('components/price.peb') with {'price': {'value': product('1').price.value}} %}",
        "{{ t('cart.' ~ page.title) }}{{ url('product:1') is empty }}",
        "{% macro m(x) %}{{ x.anything }}{% endmacro %}{{ m(category('a').custom) }}",
        "{% import 'components/m.peb' as f %}{{ f.field('a') }}\n-- components/m.peb --\n{% macro field(x) %}{{ x }}{% endmacro %}",
        "{% import 'components/m.peb' %}{{ field('a') }}\n-- components/m.peb --\n{% macro field(x) %}{{ x }}{% endmacro %}",
        "{% for e in {\"a\": 1} %}{{ e.key }}{{ e.value.x }}{% endfor %}",
        "{{ (1..3) | first }}{{ range(1, 3) | last }}{{ max(1, 2).x }}",
        "{% for i in 1..3 %}{% set last = i %}{% endfor %}",
        "{{ data.nav | json }}{{ 'x' | split(',') | first | upper }}"
      })
  void what_is_not_certain_is_left_to_rendering(String body) {
    String product = "url('product:1')";
    assertThat(report(body.replace(product, "url('/x')"))).isEmpty();
  }

  @Test
  void a_variable_function_filter_or_test_that_is_not_there_is_found() {
    assertThat(report("{{ stor.name }}")).startsWith("variable-unknown: there is no variable");
    assertThat(report("{{ product.name }}")).contains("\"product\" on pages of kind site");
    assertThat(report("{% set page = 1 %}")).startsWith("variable-reserved");
    assertThat(report("{{ aset('x') }}")).contains("did you mean \"asset\"?");
    assertThat(report("{{ store.name | uper }}")).contains("did you mean \"upper\"?");
    assertThat(report("{% if store.name is emty %}{% endif %}"))
        .startsWith("function-unknown: there is no test \"emty\"");
    assertThat(report("{{ store.name.getBytes() }}")).startsWith("call-forbidden");
    assertThat(report("{% macro m() %}{{ store.name }}{% endmacro %}{{ m() }}"))
        .contains("a macro sees only its arguments");
  }

  @Test
  void a_literal_that_leads_nowhere_is_found_at_its_place() {
    assertThat(report("{{ asset('styles/man.css') }}"))
        .contains("asset-missing: ", "index.peb:1:4", "did you mean \"styles/main.css\"?");
    assertThat(report("{{ style('styles/man.css') }}"))
        .contains("asset-missing: ", "index.peb:1:4", "did you mean \"styles/main.css\"?");
    assertThat(report("{{ script('styles/main.css') }}"))
        .startsWith(
            "argument-invalid: \"script\" needs a script ending in .js for path,"
                + " not \"styles/main.css\"");
    assertThat(report("{{ style('styles/main.css', 'print') }}{{ preload('styles/main.css') }}"))
        .isEmpty();
    assertThat(report("<a href=\"{{ url('hme') }}\">")).contains("url-unknown: ", ":1:13");
    assertThat(report("{% if hasPage('index') %}{{ url('hme') }}{% endif %}"))
        .startsWith("url-unknown: ");
    assertThat(report("<script>{{ message('cart.itms') | json }}</script>"))
        .startsWith("translation-missing: there is no text \"cart.itms\" in \"en\"");
    assertThat(report("{{ t('cart.itms') }}{{ t('cart.itms') }}"))
        .isEqualTo(
            """
            translation-missing: there is no text "cart.itms" in "en"
                    at     layers/shop/pages/index.peb:1:4   layer shop
                    in     store shop
                    tried  i18n/en.yaml
                    fix    add it to i18n/en.yaml, did you mean "cart.items"?""");
  }

  @Test
  void setting_unknown_tells_of_keys_that_no_store_can_have() {
    assertThat(report("{{ site.langauge }}"))
        .startsWith("setting-unknown: there is no setting \"langauge\" to read")
        .contains("at     layers/shop/pages/index.peb:1:9");
    assertThat(report("{{ site.catalog.chanels }}")).contains("did you mean \"channels\"?");
    assertThat(
            report("{{ site.locales[0].tag }}{% for l in site.locales %}{{ l.tag }}{% endfor %}"))
        .contains("there is no setting \"locales[].tag\" to read");
    assertThat(report("{{ site.locales.size }}")).startsWith("component-unknown: a list has no");
    assertThat(report("{{ site.locales[0].id }}{{ site.catalog.id }}{{ site.custom }}")).isEmpty();
  }

  @Test
  void nothing_that_every_page_asks_is_found() {
    assertThat(report("{{ site.custom.shop }}"))
        .startsWith("value-missing: \"shop\" is asked of nothing")
        .contains("index.peb:1:16");
    assertThat(report("{% set x = data.nav.none %}{{ x.y }}"))
        .startsWith("value-missing: \"x\" is nothing here");
    assertThat(report("{{ site.seo.group }}")).startsWith("value-missing: \"group\"");
    assertThat(report("{% if product('1') %}{{ site.custom.shop }}{% endif %}")).isEmpty();
    assertThat(report("{% for c in categories %}{{ site.custom.shop }}{% endfor %}")).isEmpty();
  }

  @Test
  void known_data_is_followed_item_by_item() {
    assertThat(report("{% for x in data.nav.footer %}{{ t(x.label) }}{{ url(x.to) }}{% endfor %}"))
        .isEmpty();
    assertThat(
            report(
                "{% for part in data.nav.parts %}{% include 'parts/' ~ part ~ '.peb' %}{% endfor %}"))
        .contains("\"parts/hero.peb\" was not found", "\"parts/story.peb\" was not found");
  }

  @Test
  void one_page_tells_all_its_mistakes() {
    assertThat(
            DrySite.problems(
                directory,
                """
                -- layouts/default.peb --
                {% block main %}{% endblock %}{% fragment "components/head.peb" %}
                -- components/head.peb --
                {{ page.title }}
                -- pages/index.peb --
                {% extends "layouts/default.peb" %}
                {% block main %}{{ store.nmae }}{% include "components/none.peb" %}
                {{ uper(1) }}{{ a }}{{ t("b") }}{% endblock %}
                -- pages/broken.peb --
                {% if %}
                """))
        .extracting(problem -> problem.code())
        .containsExactlyInAnyOrder(
            ProblemCode.FRAGMENT_PAGE_VARIABLE,
            ProblemCode.COMPONENT_UNKNOWN,
            ProblemCode.TEMPLATE_MISSING,
            ProblemCode.FUNCTION_UNKNOWN,
            ProblemCode.VARIABLE_UNKNOWN,
            ProblemCode.TRANSLATION_MISSING,
            ProblemCode.TEMPLATE_SYNTAX);
  }

  @Test
  void circles_end_and_those_of_layouts_are_told() {
    assertThat(
            report(
                """
                {% include "components/tree.peb" with {"nodes": categories, "path": "a"} %}
                -- components/tree.peb --
                {% for node in nodes %}{{ node.name }}{% include "components/tree.peb" with {"nodes": node.subcategories, "path": path ~ "a"} %}{% include "components/tree.peb" with {"nodes": node.subcategories, "path": path ~ "b"} %}{% endfor %}
                -- pages/a.peb --
                {% extends "pages/a.peb" %}
                -- pages/b.peb --
                {% macro m() %}{{ m() }}{% endmacro %}{{ m() }}{% block b %}{{ block("b") }}{% endblock %}"""))
        .startsWith("template-cycle: templates are nested more than 60 deep")
        .contains("at     layers/shop/pages/a.peb:1 ")
        .doesNotContain(
            "\n        fix    break the circle of templates, macros or blocks that lead back to themselves\n");
  }

  @Test
  void a_template_that_cannot_be_extended_leaves_no_follow_up() {
    assertThat(
            report(
                """
                {% extends "layouts/none.peb" %}
                {% block main %}{{ set_by_the_layout }}{{ macro_of_the_layout() }}{{ store.nmae }}{% endblock %}"""))
        .contains("template-missing", "component-unknown")
        .doesNotContain("variable-unknown", "function-unknown");
  }

  @Test
  void an_embed_block_is_looked_at_where_it_is_written() {
    assertThat(
            report(
                """
                {% embed "components/box.peb" %}{% block x %}
                {{ nix }}{{ store.nmae }}{% endblock %}{% endembed %}
                -- components/box.peb --
                {% block x %}{% endblock %}"""))
        .contains("variable-unknown", "component-unknown", "index.peb:2:4", "index.peb:2:");
  }
}
