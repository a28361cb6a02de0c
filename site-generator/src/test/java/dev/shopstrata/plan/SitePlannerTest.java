package dev.shopstrata.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitePlannerTest {
  private static final String TEMPLATES =
      """
      -- pages/404.peb --
      gone
      -- pages/brand.peb --
      ---
      for: brands
      ---
      -- pages/category.peb --
      ---
      for: categories
      paginate: {de: "seite/{n}/", "*": "page/{n}/"}
      ---
      -- pages/content.peb --
      ---
      for: content
      ---
      -- pages/index.peb --
      home
      -- pages/product.peb --
      ---
      for: products
      ---
      -- content/about.md --
      About
      -- content/help/shipping.md --
      ---
      slug: hilfe/versand
      ---
      -- content/teaser.md --
      ---
      page: false
      ---
      """;

  private static PlanSite shop() {
    return PlanSite.of("acme", TEMPLATES)
        .catalog(
            builder ->
                builder
                    .category("k", "Kitchen", "")
                    .category("t", "Tea", "k")
                    .product("1", "Teapot", "19.90", "Acme", "t")
                    .product("2", "Cup", "4.90", "Acme", "t")
                    .product("3", "Pan", "39.00", "Bravo", "k"));
  }

  @Test
  void pages_of_all_kinds_are_planned_by_template_and_locale() {
    PlanSite site = shop().locales("de", "fr");

    SitePlan plan = site.plan();

    assertThat(site.report()).isEmpty();
    assertThat(PlanSite.urls(plan))
        .containsExactly(
            "/404.html",
            "/fr/404.html",
            "/b/acme/",
            "/b/bravo/",
            "/fr/b/acme/",
            "/fr/b/bravo/",
            "/c/kitchen/",
            "/c/kitchen/seite/2/",
            "/c/kitchen/tea/",
            "/fr/c/kitchen/",
            "/fr/c/kitchen/page/2/",
            "/fr/c/kitchen/tea/",
            "/about/",
            "/help/shipping/",
            "/fr/about/",
            "/fr/help/shipping/",
            "/",
            "/fr/",
            "/p/teapot/",
            "/p/cup/",
            "/p/pan/",
            "/fr/p/teapot/",
            "/fr/p/cup/",
            "/fr/p/pan/");
    assertThat(plan.pageCount()).isEqualTo(24);
  }

  @Test
  void listing_pages_know_their_number_and_how_many_there_are() {
    PlannedPage second = shop().plan().sets().get(2).page(1);

    assertThat(second.file().value()).isEqualTo("c/kitchen/seite/2/index.html");
    assertThat(second.subject()).isEqualTo(new Subject.OfCategory("k", 2, 2));
    assertThat(second.subject().continued()).isTrue();
  }

  @Test
  void later_pages_of_a_listing_that_is_a_file_lie_in_a_folder_of_its_name() {
    PlanSite site = shop().route("category", "*", "c/{slugs}.html");

    assertThat(PlanSite.urls(site.plan()))
        .contains("/c/kitchen.html", "/c/kitchen/seite/2/", "/c/kitchen/tea.html");
  }

  @Test
  void front_matter_page_size_comes_before_the_settings() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/brand.peb --\n---\nfor: brands\npageSize: 1\n---\n")
            .catalog(
                b -> b.product("1", "Pot", "1.00", "Acme").product("2", "Pan", "1.00", "Acme"));

    assertThat(PlanSite.urls(site.plan())).containsExactly("/b/acme/", "/b/acme/page/2/");
  }

  @Test
  void a_set_finds_the_page_about_the_same_thing() {
    SitePlan plan = shop().plan();

    assertThat(plan.sets().get(2).url(new Subject.OfCategory("t", 1, 1)))
        .contains("/c/kitchen/tea/");
    assertThat(plan.sets().get(2).url(new Subject.OfCategory("t", 2, 3))).isEmpty();
    assertThat(plan.sets().get(5).url(new Subject.OfProduct("2", 77))).contains("/p/cup/");
    assertThat(plan.sets().get(5).url(new Subject.OfProduct("9", 0))).isEmpty();
    assertThat(plan.sets().get(1).url(new Subject.OfBrand("Bravo", 1, 1))).contains("/b/bravo/");
    assertThat(plan.sets().get(4).url(new Subject.Site())).contains("/");
    assertThat(plan.sets().get(4).url(new Subject.OfProduct("2", 0))).isEmpty();
  }

  @Test
  void content_uses_its_slug_and_snippets_have_no_page() {
    PlanSite site = shop().route("content", "*", "info/{slug}/");

    assertThat(PlanSite.urls(site.plan())).contains("/info/about/", "/info/hilfe/versand/");
    assertThat(PlanSite.urls(site.plan())).noneMatch(url -> url.contains("teaser"));
  }

  @Test
  void a_data_list_has_a_page_for_each_item() {
    PlanSite site =
        PlanSite.of(
            "acme",
            """
            -- pages/store.peb --
            ---
            for: stores
            path: laden/{city}/{zip}/
            ---
            -- data/stores.yaml --
            - {id: a, city: Köln, zip: 01067}
            - {id: b, city: Bonn, zip: 53111}
            """);

    SitePlan plan = site.plan();

    assertThat(site.report()).isEmpty();
    assertThat(PlanSite.urls(plan))
        .containsExactly("/laden/K%C3%B6ln/01067/", "/laden/Bonn/53111/");
    Subject.OfItem item = (Subject.OfItem) plan.sets().get(0).page(0).subject();
    assertThat(item.key()).isEqualTo("data:stores/a");
    assertThat(plan.routes().item(plan.settings().defaultLocale(), "stores", item.item()))
        .contains("/laden/K%C3%B6ln/01067/");
  }

  @Test
  void broken_items_are_reported() {
    PlanSite site =
        PlanSite.of(
            "acme",
            """
            -- pages/store.peb --
            ---
            for: stores
            ---
            -- data/stores.yaml --
            - {id: a}
            - {name: b}
            - text
            - {id: a}
            """);

    assertThat(PlanSite.urls(site.plan())).containsExactly("/stores/a/");
    assertThat(site.report())
        .contains(
            "data-item-invalid: the item has no \"id\", which its page's URL needs",
            "at     layers/store/data/stores.yaml:2:3",
            "fix    add \"id: …\" to the item",
            "data-item-invalid: an item must be a map, not a text",
            "data-item-invalid: the item \"a\" is here twice");
  }

  @Test
  void two_claims_on_a_path_are_reported_with_both_sources() {
    PlanSite site =
        PlanSite.of(
                "acme",
                """
                -- pages/about.peb --
                about
                -- pages/cart.peb --
                ---
                path: About/
                ---
                -- pages/product.peb --
                ---
                for: products
                path: "{slug}/"
                ---
                -- data/redirects.yaml --
                /teapot/: /about/
                """)
            .file("robots.txt", "public/robots.txt")
            .file("about/index.html", "public/about/index.html")
            .catalog(builder -> builder.product("1", "Teapot", "1.00", "Acme"));

    site.plan();

    assertThat(site.report())
        .isEqualTo(
            """
            path-collision: "teapot/index.html" is wanted by page "product" of product:1 in "de", \
            redirect from "/teapot/"
                    at     layers/store/data/redirects.yaml:1:1
                    in     store acme
                    fix    give one of them another path; upper and lower case don't tell paths apart
            path-collision: "about/index.html" is wanted by page "about" in "de", page "cart" in "de" \
            and 1 more
                    at     layers/store/pages/cart.peb
                    in     store acme
                    fix    give one of them another path; upper and lower case don't tell paths apart""");
  }

  @Test
  void a_file_with_the_name_of_a_folder_is_reported() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/help/faq.peb --\n")
            .file("Help", "public/Help")
            .file("other", "public/other");

    site.plan();

    assertThat(site.report())
        .isEqualTo(
            """
            path-collision: "Help" is a file, but page "help/faq" in "de" needs a folder there
                    at     public/Help
                    in     store acme
                    fix    give one of them another path""");
  }

  @Test
  void units_are_cut_by_kind() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/product.peb --\n---\nfor: products\n---\n-- pages/x.peb --\n")
            .catalog(
                builder -> {
                  for (int i = 0; i < 300; i++) {
                    builder.product("id" + i, "Name " + i, "1.00", "Acme");
                  }
                });

    assertThat(site.plan().units())
        .isEqualTo(
            List.of(
                new PlanUnit(0, 0, 128),
                new PlanUnit(0, 128, 256),
                new PlanUnit(0, 256, 300),
                new PlanUnit(1, 0, 1)));
  }
}
