package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One broken site per problem code: what is said, where, and how to mend it. */
class BrokenTemplatesTest {
  @TempDir Path directory;

  private String problems(String body) {
    return RenderSite.shop(
            directory,
            """
            -- i18n/en.yaml --
            cart: {items: Items, broken: "{count, plural, one {}"}
            -- data/links.yaml --
            list: [a, b]
            -- styles/main.css --
            b {}
            -- components/price.peb --
            price
            -- components/self.peb --
            {% include "components/self.peb" %}
            -- components/deep.peb --
            {{ deeper }}
            -- pages/index.peb --
            ---
            path: /
            ---
            """
                + body
                + "\n")
        .problems("/");
  }

  @Test
  void template_missing() {
    assertThat(problems("<p>\n{% include \"components/prise.peb\" %}"))
        .isEqualTo(
            """
            template-missing: template "components/prise.peb" was not found
                    at     layers/shop/pages/index.peb:5:13   layer shop
                    page   /   store shop
                    tried  shop
                    fix    create it in one of these layers, or name another template, did you mean "components/price.peb"?""");
  }

  @Test
  void template_missing_below() {
    assertThat(problems("{% include \"super:components/price.peb\" %}"))
        .startsWith(
            "template-missing: nothing lies below \"super:components/price.peb\" in this store")
        .contains("fix    leave out \"super:\"");
  }

  @Test
  void template_name_that_is_nothing() {
    assertThat(problems("{% include null %}"))
        .startsWith("template-missing: the name of a template is nothing here");
  }

  @Test
  void template_syntax() {
    assertThat(problems("<p>\n{% if %}"))
        .startsWith("template-syntax: the template can't be read: unexpected token")
        .contains("at     layers/shop/pages/index.peb:5   layer shop");
    assertThat(problems("{% cache 'x' %}{% endcache %}"))
        .startsWith("template-syntax: the template can't be read: unexpected tag name \"cache\"");
  }

  @Test
  void template_cycle() {
    assertThat(problems("{% include \"components/self.peb\" %}"))
        .isEqualTo(
            """
            template-cycle: templates are nested more than 60 deep
                    at     layers/shop/components/self.peb:1   layer shop
                    page   /   store shop
                    from   layers/shop/components/self.peb:1
                    from   layers/shop/pages/index.peb:4
                    fix    break the circle of templates, macros or blocks that lead back to themselves""");
    assertThat(problems("{% extends \"pages/index.peb\" %}")).startsWith("template-cycle");
    assertThat(problems("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"))
        .startsWith("template-cycle");
    assertThat(problems("{% block b %}{{ block(\"b\") }}{% endblock %}"))
        .startsWith("template-cycle");
  }

  @Test
  void template_failed() {
    assertThat(problems("{{ 'a' | abs }}")).startsWith("template-failed: the template failed: ");
    assertThat(problems("{% for x in 5 %}{% endfor %}"))
        .startsWith("template-failed: \"for\" needs a list or a map, not a number");
  }

  @Test
  void template_budget() {
    assertThat(problems("{{ range(0, 50000000) | length }}"))
        .startsWith("template-budget: the range from 0 to 50000000 has more than 10,000 numbers")
        .contains("layers/shop/pages/index.peb:4:4");
    assertThat(problems("{% for i in 0..9999 %}{% for j in 0..9999 %}{% endfor %}{% endfor %}"))
        .startsWith("template-budget: the loops of one page run more than 5,000,000 times");
    assertThat(
            problems(
                "{% macro m() %}{% for i in 0..9999 %}"
                    + "xxxxxxxxxx".repeat(300)
                    + "{% endfor %}{% endmacro %}{{ m() }}"))
        .startsWith("template-budget: the page is longer than 20 MB");
  }

  @Test
  void variable_unknown() {
    assertThat(problems("{% include \"components/deep.peb\" %}"))
        .isEqualTo(
            """
            variable-unknown: there is no variable "deeper"
                    at     layers/shop/components/deep.peb:1:4   layer shop
                    page   /   store shop
                    from   layers/shop/pages/index.peb:4
                    fix    use one of categories, data, page, site, store, or set it first""");
    assertThat(problems("{{ stor.name }}")).contains("did you mean \"store\"?");
    assertThat(problems("{{ product.name }}"))
        .contains("there is no variable \"product\" on pages of kind site");
    assertThat(problems("{{ _context }}{{ template }}")).startsWith("variable-unknown");
    assertThat(problems("{% macro m() %}{{ store.name }}{% endmacro %}{{ m() | default('') }}"))
        .startsWith("variable-unknown: there is no variable \"store\"")
        .contains("a macro sees only its arguments");
  }

  @Test
  void variable_unknown_in_an_embed_block_names_the_file_it_is_written_in() {
    assertThat(
            problems(
                """
                {% embed "components/price.peb" %}
                {% block x %}{% endblock %}
                {% endembed %}
                {% embed "components/box.peb" %}{% block x %}
                {{ nix }}{% endblock %}{% endembed %}
                -- components/box.peb --
                {% block x %}{% endblock %}"""))
        .contains("at     layers/shop/pages/index.peb:8:4");
  }

  @Test
  void variable_reserved() {
    assertThat(problems("{% set page = 1 %}"))
        .startsWith("variable-reserved: \"page\" is a variable of every page and can't be set");
  }

  @Test
  void component_unknown() {
    assertThat(problems("{{ store.nam }}"))
        .isEqualTo(
            """
            component-unknown: the store has no "nam"
                    at     layers/shop/pages/index.peb:4:10   layer shop
                    page   /   store shop
                    fix    use one of id, name, url, basePath, home, locale, language, dir, currency, country, locales, did you mean "name"?""");
    assertThat(problems("{{ store.nam | default('x') }}")).startsWith("component-unknown");
    assertThat(problems("{{ store.locales[0].tagg }}"))
        .contains("a value of type LocaleLink has no \"tagg\"", "did you mean \"tag\"?");
    assertThat(problems("{{ data.links.list.size }}"))
        .contains("a list has no \"size\"", "| length");
    assertThat(problems("{{ store.name.bytes }}")).contains("text has no \"bytes\"");
    assertThat(problems("{{ store.class }}")).startsWith("component-unknown");
  }

  @Test
  void value_missing() {
    assertThat(problems("{{ site.nothing.here }}"))
        .startsWith("value-missing: \"here\" is asked of nothing");
    assertThat(problems("{% set x = null %}{{ x.y }}"))
        .startsWith("value-missing: \"x\" is nothing here, so it has no components");
  }

  @Test
  void value_unprintable() {
    assertThat(problems("{{ store }}"))
        .startsWith("value-unprintable: the store can't be printed")
        .contains("fix    print one of its components, loop over it, or use the filter json");
    assertThat(problems("{{ data.links.list }}")).contains("a list can't be printed");
    assertThat(problems("{{ page | json }}")).contains("the page can't be written as JSON");
  }

  @Test
  void call_forbidden() {
    assertThat(problems("{{ store.name.getBytes() }}"))
        .startsWith("call-forbidden: \"getBytes\" is called on text");
    assertThat(problems("{{ data.links.list.getClass().forName('x') }}"))
        .startsWith("call-forbidden: \"getClass\" is called on a list");
    assertThat(problems("{{ page.getClass() }}")).startsWith("call-forbidden");
  }

  @Test
  void function_unknown() {
    assertThat(problems("{{ store.name | uper }}"))
        .contains("function-unknown: there is no filter \"uper\"", "did you mean \"upper\"?");
    assertThat(problems("{{ aset('x') }}"))
        .contains("there is no function or macro \"aset\"", "did you mean \"asset\"?");
    assertThat(problems("{{ store.name | raw }}")).contains("there is no filter \"raw\"");
    assertThat(problems("{{ i18n('java.util.x', 'y') }}")).contains("function-unknown");
  }

  @Test
  void argument_invalid() {
    assertThat(problems("{{ 'soon' | date }}"))
        .isEqualTo(
            """
            argument-invalid: "date" needs an ISO date such as 2026-11-23 for the value, not "soon"
                    at     layers/shop/pages/index.peb:4:13   layer shop
                    page   /   store shop
                    fix    see "date" in docs/TEMPLATES.md""");
    assertThat(problems("{{ 5 | money }}")).contains("needs an amount of money");
    assertThat(problems("{{ {'currency': 'euro', 'amount': '5'} | money }}"))
        .contains("needs an amount of money");
    assertThat(problems("{{ 'x' | number }}")).contains("needs a number");
    assertThat(problems("{{ range('a', 'c') | length }}")).contains("needs a number for start");
  }

  @Test
  void translation_missing_is_told_once_and_prints_the_last_word() {
    RenderSite site =
        RenderSite.shop(
            directory,
            """
            -- i18n/en.yaml --
            cart: {items: Items}
            -- pages/index.peb --
            ---
            path: /
            ---
            {{ t("cart.itms") }}{{ t("cart.itms") }}
            """);
    RenderedPage page = site.page("/");

    assertThat(RenderSite.text(page)).isEqualTo("itmsitms");
    assertThat(page.hasErrors()).isFalse();
    assertThat(page.problems()).hasSize(1);
    assertThat(RenderSite.report(page))
        .isEqualTo(
            """
            translation-missing: there is no text "cart.itms" in "en"
                    in     store shop
                    tried  i18n/en.yaml
                    fix    add it to i18n/en.yaml, did you mean "cart.items"?""");
  }

  @Test
  void translation_invalid() {
    assertThat(problems("{{ t('cart.broken', {'count': 1}) }}"))
        .startsWith("translation-invalid: the text \"cart.broken\" is no valid message: ")
        .contains("at     layers/shop/i18n/en.yaml:1:30   layer shop");
  }

  @Test
  void url_unknown() {
    assertThat(problems("<a href=\"{{ url('hme') }}\">"))
        .isEqualTo(
            """
            url-unknown: there is no page "hme" to link to
                    at     layers/shop/pages/index.peb:4:13   layer shop
                    page   /   store shop
                    fix    name a page, product:id, category:id, brand:name, content:id or /path, did you mean "home"?""");
    assertThat(problems("{{ '[x](content:nix)' | markdown }}"))
        .startsWith("url-unknown: there is no page \"content:nix\" to link to");
  }

  @Test
  void asset_missing() {
    assertThat(problems("{{ asset('styles/man.css') }}"))
        .isEqualTo(
            """
            asset-missing: asset "styles/man.css" was not found
                    at     layers/shop/pages/index.peb:4:4   layer shop
                    page   /   store shop
                    fix    add it to styles/, scripts/ or public/ of a layer, or name another asset, did you mean "styles/main.css"?""");
  }
}
