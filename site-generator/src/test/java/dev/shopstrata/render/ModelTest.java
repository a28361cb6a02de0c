package dev.shopstrata.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What templates know of their page, store and catalog. */
class ModelTest {
  private static final String SITE =
      """
      name: Shop
      url: https://shop.example/uk/
      locales:
      - id: en-GB
      - {id: ar, prefix: ar, fallback: [en]}
      country: GB
      timeZone: Europe/London
      currency: GBP
      catalog: {id: main}
      listings: {pageSize: 2}
      custom: {color: red, sizes: [1, 2]}
      """;

  @TempDir Path directory;

  private static void fill(FakeStoreCatalogBuilder catalog) {
    catalog
        .category("men", "Men", "")
        .category("shoes", "Shoes", "men")
        .product("1", "Boot", "49.90", "Acme", "shoes")
        .product("2", "Sandal", "1234.5", "Acme", "shoes")
        .product("3", "Slipper", "9", "Other", "shoes");
  }

  private RenderSite site(String text) {
    return RenderSite.shop(directory, "-- site.yaml --\n" + SITE + text).catalog(ModelTest::fill);
  }

  private RenderSite home(String body) {
    return site(
        """
        -- i18n/en.yaml --
        cart:
          items: "{count, plural, =0 {no items} one {# item} other {# items}}"
          price: "Only {price}!"
          plain: It's plain
        -- data/navigation.yaml --
        main: [{id: a, label: A}, {id: b, label: B}]
        -- data/help/faq.yaml --
        - {id: q, title: Why}
        -- content/about.md --
        ---
        title: About us
        ---
        We are *here*. [Boot](product:1) [Home](page:home) [Path](/x/)
        -- pages/product.peb --
        ---
        for: products
        path: /p/{slug}/
        ---
        {{ product.price.value | money }} {{ page.title }} {{ page.kind }} {{ page.key }}
        -- pages/category.peb --
        ---
        for: categories
        path: /c/{slug}/
        ---
        {{ category.name }} {{ listing.total }} {{ listing.page }}/{{ listing.pages }}
        {% for card in listing.items %}{{ card.name }} {% endfor %}
        prev {{ listing.prev }} next {{ listing.next }}
        {% for link in listing.links %}{{ link.number }}={{ link.url }}{{ link.current ? "*" : "" }} {% endfor %}
        -- pages/content.peb --
        ---
        for: content
        path: /{slug}/
        ---
        {{ content.title }}: {{ content.html }}
        -- pages/index.peb --
        ---
        path: /
        title: Welcome
        hero: {image: x.jpg}
        ---
        """
            + body
            + "\n");
  }

  private String printed(String body) {
    return home(body).html("/uk/").strip().replaceAll("\\s+", " ");
  }

  @Test
  void page_knows_itself() {
    assertThat(
            printed(
                "{{ page.title }} {{ page.name }} {{ page.url }} {{ page.canonical }}"
                    + " {{ page.locale }} {{ page.kind }} {{ page.number }} {{ page.pages }}"
                    + " {{ page.prev }} {{ page.front.hero.image }} {{ page.alternates[0].url }}"))
        .isEqualTo(
            "Welcome index /uk/ https://shop.example/uk/ en-GB site 1 1 x.jpg"
                + " https://shop.example/uk/");
  }

  @Test
  void store_knows_its_languages() {
    assertThat(
            printed(
                "{{ store.id }} {{ store.url }} {{ store.basePath }} {{ store.currency }}"
                    + " {{ store.dir }}{% for l in store.locales %} {{ l.tag }}={{ l.name }} {{ l.url }}"
                    + " {{ l.dir }} {{ l.current }}{% endfor %}"))
        .isEqualTo(
            "shop https://shop.example/uk/ /uk/ GBP ltr en-GB=English (United Kingdom) /uk/ ltr"
                + " true ar=العربية /uk/ar/ rtl false");
  }

  @Test
  void settings_and_data_are_maps_in_which_an_absent_key_is_nothing() {
    assertThat(
            printed(
                "{{ site.custom.color }} {{ site.custom.sizes[1] }} [{{ site.none }}]"
                    + "{% if site.custom.none %}x{% else %}-{% endif %}"
                    + " {% for x in data.navigation.main %}{{ x.label }}{{ loop.last ? '' : ',' }}{% endfor %}"
                    + " {{ data.help.faq[0].title }} {{ data.navigation.main | length }}"
                    + " {% for e in site.custom %}{{ e.key }} {% endfor %}"))
        .isEqualTo("red 2 []- A,B Why 2 color sizes");
  }

  @Test
  void product_page_shows_its_product() {
    assertThat(home("").html("/uk/p/sandal/").strip())
        .isEqualTo("€1,234.50 Sandal product product:2");
  }

  @Test
  void listing_is_cut_into_pages() {
    RenderSite site = home("");
    assertThat(site.html("/uk/c/shoes/").strip().replaceAll("\\s+", " "))
        .isEqualTo(
            "Shoes 3 1/2Boot Sandal prev next /uk/c/shoes/page/2/"
                + "1=/uk/c/shoes/* 2=/uk/c/shoes/page/2/");
    assertThat(site.html("/uk/c/shoes/page/2/")).contains("Slipper", "prev /uk/c/shoes/ next 1=");
  }

  @Test
  void markdown_links_lead_into_the_store() {
    assertThat(home("").html("/uk/about/"))
        .contains(
            "About us: ",
            "We are <em>here</em>",
            "href=\"/uk/p/boot/\"",
            "href=\"/uk/\"",
            "href=\"/uk/x/\"");
  }

  @Test
  void functions_find_pages_and_products() {
    assertThat(
            printed(
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
  void images_get_the_base_path_and_the_wanted_width() {
    assertThat(
            printed(
                "{% set i = image(product('1').primaryImage, {'width': 400}) %}"
                    + "{{ i.src }} {{ i.width }}x{{ i.height }} {{ i.alt }}"
                    + " {{ image('/img/a.png').src }} {{ image('javascript:x').src }}"))
        .isEqualTo("https://img.example/1.jpg 400x300 Boot /uk/img/a.png #");
  }

  @Test
  void texts_follow_the_languages_plural_rules() {
    assertThat(
            printed(
                "{{ t('cart.items', {'count': 0}) }}, {{ t('cart.items', {'count': 1}) }},"
                    + " {{ t('cart.items', {'count': 1234}) }}, {{ t('cart.plain') }},"
                    + " {{ t('cart.price', {'price': product('1').price.value}) }}"))
        .isEqualTo("no items, 1 item, 1,234 items, It&#39;s plain, Only €49.90!");
  }

  @Test
  void numbers_and_dates_are_written_as_in_the_pages_language() {
    assertThat(
            printed(
                "{{ 1234.5 | number }} {{ '0.5' | number(2) }} {{ '2026-11-23' | date('yMMMMd') }}"
                    + " {{ '2026-07-01T22:30:00Z' | date('yMMdHm') }}"
                    + " {{ 'istanbul' | upper }} {{ ['b', 'a', 'B'] | sort | join(',') }}"))
        .isEqualTo("1,234.5 0.50 23 November 2026 1/07/2026, 23:30 ISTANBUL a,b,B");
    assertThat(home("{{ '2026-11-23' | date('yMMMMd') }}").html("/uk/ar/").strip())
        .isEqualTo("23 نوفمبر 2026");
  }

  @Test
  void output_is_the_same_on_a_turkish_machine() {
    String body =
        "{{ 'TITLE istanbul' | lower }} {{ 'title' | upper }} {{ 1234.5 | number }}"
            + " {{ t('cart.items', {'count': 5}) }} {{ product('2').price.value | money }}"
            + " {{ 'ISTANBUL' | title }} <SCRIPT>{{ 'I' | json }}</SCRIPT>";
    String here = printed(body);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(printed(body)).isEqualTo(here).contains("title istanbul TITLE", "€1,234.50");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void structured_data_describes_each_kind_of_page() {
    RenderSite site =
        site(
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
            printed(
                "{% if product('1').rating %}a{% endif %}{% if product('1') and not '' %}b{% endif %}"
                    + "{% if [] or {} or 0 %}c{% else %}d{% endif %}"
                    + "{% if nowhere is defined %}e{% endif %}{{ nowhere | default('f') }}"))
        .isEqualTo("bdf");
  }

  @Test
  void reads_hold_until_what_they_found_changes() {
    String body =
        "{{ site.custom.color }}{{ data.navigation.main[0].label }}{{ t('cart.plain') }}"
            + "{{ url('content:about') }}{{ product('1').name }}{{ product('9') | default('') }}"
            + "{% for c in products('men', 2) %}{% endfor %}{{ page.front.hero.image }}{{ store.name }}"
            + "{% for l in store.locales %}{% endfor %}{{ page.alternates | length }}";
    RenderSite site = home(body);
    RenderedPage page = site.page("/uk/");
    List<String> reads = page.reads().stream().map(read -> read.kind() + " " + read.key()).toList();
    assertThat(reads)
        .containsExactly(
            "TEMPLATE pages/index.peb",
            "SETTING custom.color",
            "DATA navigation#main",
            "TRANSLATION cart.plain",
            "URL content:about",
            "CARD 1",
            "CARD 9",
            "LISTING category 0-2 men",
            "PAGE front",
            "STORE name",
            "STORE locales",
            "URL locale en-GB",
            "URL locale ar",
            "ALTERNATES ");
    assertThat(stale(site, page)).isEmpty();

    RenderSite changed =
        RenderSite.shop(
                directory.resolve("changed"),
                "-- site.yaml --\n"
                    + SITE.replace("red", "blue")
                    + """
                    -- pages/index.peb --
                    ---
                    path: /
                    title: Changed
                    ---
                    """)
            .catalog(catalog -> catalog.product("9", "New", "1", "Acme"));
    assertThat(stale(changed, page))
        .containsExactly(
            "TEMPLATE pages/index.peb",
            "SETTING custom.color",
            "DATA navigation#main",
            "TRANSLATION cart.plain",
            "URL content:about",
            "CARD 1",
            "CARD 9",
            "LISTING category 0-2 men",
            "PAGE front");
  }

  private static List<String> stale(RenderSite site, RenderedPage page) {
    ReadResolver resolver = site.renderer("shop").reads();
    return page.reads().stream()
        .filter(read -> !resolver.holds(index(site), read))
        .map(read -> read.kind() + " " + read.key())
        .toList();
  }

  private static PlannedPage index(RenderSite site) {
    return site.pages("shop").stream()
        .filter(page -> page.template().name().equals("index"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void many_threads_render_the_same_bytes() {
    RenderSite site =
        home(
            "{% for i in 1..20 %}{{ t('cart.items', {'count': i}) }}"
                + "{{ '2026-11-23' | date('yMMMMd') }}{{ product('2').price.value | money }}{% endfor %}");
    String once = site.html("/uk/");
    StoreRenderer renderer = site.renderer("shop");
    List<String> many =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> RenderSite.text(renderer.render(index(site))))
            .distinct()
            .toList();
    List<Problem> problems = site.page("/uk/").problems();
    assertThat(problems).isEmpty();
    assertThat(many).containsExactly(once);
  }
}
