package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What functions and filters give to templates. */
class TemplateFunctionsTest {
  @TempDir Path directory;
  private ModelSite model;

  @BeforeEach
  void open() {
    model = new ModelSite(directory);
  }

  @Test
  void functions_find_pages_and_products() {
    assertThat(
            model.printed(
                "{{ url('home') }} {{ url('product:1') }} {{ url('category:men') }} {{ url('content:about') }}"
                    + " {{ url('/s?q=1') }} {{ url(product('2')) }} {{ absolute(url('home')) }}"
                    + " {{ product('9') is null }}"
                    + " {% for c in products('men', 2) %}{{ c.name }} {% endfor %}"
                    + " {{ category('shoes').breadcrumb[0].name }}"
                    + " {% for c in categories %}{{ c.name }}>{{ c.subcategories[0].name }}{% endfor %}"))
        .isEqualTo(
            "/uk/ /uk/p/boot/ /uk/c/men/ /uk/about/ /uk/s?q=1 /uk/p/sandal/"
                + " https://shop.example/uk/ true Boot Sandal Men Men>Shoes");
  }

  @Test
  void a_template_can_ask_whether_there_is_a_page() {
    assertThat(
            model.printed(
                "{{ hasPage('home') }} {{ hasPage('cart') }} {{ hasPage('product:1') }}"
                    + " {{ hasPage('product:9') }} {{ hasPage('content:about#team') }}"))
        .isEqualTo("true false true false true");
  }

  @Test
  void an_amount_of_data_is_written_as_money() {
    assertThat(
            model.printed(
                "{{ {'currency': store.currency, 'amount': '4.90'} | money }}"
                    + " {{ {'currency': 'KWD', 'amount': 2} | money }}"))
        .isEqualTo("£4.90 KWD\u00a02.000");
  }

  @Test
  void regions_are_named_in_their_own_language() {
    assertThat(
            model.printed(
                "{% for r in page.regions %}{{ r.tag }} {{ r.country }} {{ r.language }} {{ r.dir }}"
                    + " {{ r.current }} {{ r.url }};{% endfor %}"))
        .isEqualTo(
            "en-GB United Kingdom English ltr true https://shop.example/uk/;"
                + "ar-KW الكويت العربية rtl false https://shop.example/uk/?kw;");
  }

  @Test
  void brands_are_listed_as_the_language_sorts_them() {
    assertThat(
            model.printed("{% for b in brands() %}{{ b.name }} {{ b.productCount }};{% endfor %}"))
        .isEqualTo("Acme 2;Other 1;");
  }

  @Test
  void images_get_the_base_path_and_the_wanted_width() {
    assertThat(
            model.printed(
                "{% set i = image(product('1').primaryImage, {'width': 400}) %}"
                    + "{{ i.src }} {{ i.width }}x{{ i.height }} {{ i.alt }}"
                    + " {{ image('/img/a.png').src }} {{ image('javascript:x').src }}"))
        .isEqualTo("https://img.example/1.jpg 400x300 Boot /uk/img/a.png #");
  }

  @Test
  void elements_of_assets_carry_the_digest_of_what_they_load() {
    RenderSite site =
        model.site(
            """
            -- styles/main.css --
            b {}
            -- scripts/site.js --
            export {};
            -- public/text.woff2 --
            font
            -- public/a&b.svg --
            <svg/>
            -- pages/index.peb --
            ---
            path: /
            ---
            {{ script("scripts/site.js") }}
            |{{ style("styles/main.css") }}
            |{{ style("styles/main.css", media="print and (width > 1px)") }}
            |{{ preload("public/text.woff2") }}
            |{{ preload("public/a&b.svg") }}
            |{{ preload("scripts/site.js") }}
            """);
    assertThat(site.html("/uk/").lines())
        .containsExactly(
            "<script type=\"module\" src=\"/assets/site.js\" integrity=\"sha384-x\"></script>|"
                + "<link rel=\"stylesheet\" href=\"/assets/main.css\" integrity=\"sha384-x\">|"
                + "<link rel=\"stylesheet\" href=\"/assets/main.css\" integrity=\"sha384-x\""
                + " media=\"print and (width &gt; 1px)\">|"
                + "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" crossorigin"
                + " href=\"/assets/text.woff2\">|"
                + "<link rel=\"preload\" as=\"image\" type=\"image/svg+xml\""
                + " href=\"/assets/a&amp;b.svg\">|"
                + "<link rel=\"modulepreload\" href=\"/assets/site.js\" integrity=\"sha384-x\">");
    assertThat(site.page("/uk/").reads())
        .extracting(Read::kind, Read::key)
        .contains(
            tuple(ReadKind.ASSET, "scripts/site.js"),
            tuple(ReadKind.ASSET, "styles/main.css"),
            tuple(ReadKind.ASSET, "public/text.woff2"));
  }

  @Test
  void texts_follow_the_languages_plural_rules() {
    assertThat(
            model.printed(
                "{{ t('cart.items', {'count': 0}) }}, {{ t('cart.items', {'count': 1}) }},"
                    + " {{ t('cart.items', {'count': 1234}) }}, {{ t('cart.plain') }},"
                    + " {{ t('cart.price', {'price': product('1').price.value}) }}"))
        .isEqualTo("no items, 1 item, 1,234 items, It&#39;s plain, Only €49.90!");
  }

  @Test
  void scripts_get_messages_as_they_are_written() {
    assertThat(model.printed("<script>{{ message('cart.price') | json }}</script>"))
        .isEqualTo("<script>\"Only {price}!\"</script>");
  }

  @Test
  void numbers_and_dates_are_written_as_in_the_pages_language() {
    assertThat(
            model.printed(
                "{{ 1234.5 | number }} {{ '0.5' | number(2) }} {{ '2026-11-23' | date('yMMMMd') }}"
                    + " {{ '2026-07-01T22:30:00Z' | date('yMMdHm') }}"
                    + " {{ 'istanbul' | upper }} {{ ['b', 'a', 'B'] | sort | join(',') }}"))
        .isEqualTo("1,234.5 0.50 23 November 2026 1/07/2026, 23:30 ISTANBUL a,b,B");
    assertThat(model.home("{{ '2026-11-23' | date('yMMMMd') }}").html("/uk/ar/").strip())
        .isEqualTo("23 نوفمبر 2026");
  }

  @Test
  void output_is_the_same_on_a_turkish_machine() {
    String body =
        "{{ 'TITLE istanbul' | lower }} {{ 'title' | upper }} {{ 1234.5 | number }}"
            + " {{ t('cart.items', {'count': 5}) }} {{ product('2').price.value | money }}"
            + " {{ 'ISTANBUL' | title }} <SCRIPT>{{ 'I' | json }}</SCRIPT>";
    String here = model.printed(body);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(model.printed(body)).isEqualTo(here).contains("title istanbul TITLE", "€1,234.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void structured_data_describes_each_kind_of_page() {
    RenderSite site =
        model.site(
            """
            -- layouts/x.peb --
            {{ structuredData() }}
            -- pages/product.peb --
            ---
            for: products
            path: /p/{slug}/
            ---
            {% extends "layouts/x.peb" %}
            -- pages/category.peb --
            ---
            for: categories
            path: /c/{slug}/
            ---
            {% extends "layouts/x.peb" %}
            -- pages/index.peb --
            ---
            path: /
            ---
            {% extends "layouts/x.peb" %}
            """);
    assertThat(site.html("/uk/"))
        .startsWith("<script type=\"application/ld+json\">{")
        .contains("\"WebSite\"");
    assertThat(site.html("/uk/p/boot/")).contains("\"Product\"", "BreadcrumbList", "49.90");
    assertThat(site.html("/uk/c/shoes/page/2/")).contains("ItemList", "Slipper");
  }

  @Test
  void truth_is_what_authors_expect() {
    assertThat(
            model.printed(
                "{% if product('1').rating %}a{% endif %}{% if product('1') and not '' %}b{% endif %}"
                    + "{% if [] or {} or 0 %}c{% else %}d{% endif %}"
                    + "{% if nowhere is defined %}e{% endif %}{{ nowhere | default('f') }}"))
        .isEqualTo("bdf");
  }
}
