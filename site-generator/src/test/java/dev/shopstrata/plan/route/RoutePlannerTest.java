package dev.shopstrata.plan.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.plan.PlanSite;
import dev.shopstrata.plan.SiteFiles;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutePlannerTest {
  private static final StoreLocale DE = new StoreLocale("de", "", List.of());
  private static final StoreLocale FR = new StoreLocale("fr", "fr/", List.of());

  @Test
  void pages_have_usual_urls_without_front_matter() {
    PlanSite site =
        PlanSite.of(
                "acme",
                """
                -- pages/index.peb --
                home
                -- pages/cart.peb --
                cart
                -- pages/help/faq.peb --
                faq
                -- pages/help/index.peb --
                help
                -- pages/404.peb --
                gone
                -- pages/product.peb --
                ---
                for: products
                ---
                -- pages/category.peb --
                ---
                for: categories
                ---
                -- pages/brand.peb --
                ---
                for: brands
                ---
                """)
            .locales("de", "fr");

    Routes routes = site.routes().routes();

    assertThat(site.report()).isEmpty();
    assertThat(routes.home(FR)).isEqualTo("/fr/");
    assertThat(routes.site(DE, "index")).contains("/");
    assertThat(routes.site(FR, "index")).contains("/fr/");
    assertThat(routes.site(DE, "cart")).contains("/cart/");
    assertThat(routes.site(DE, "help/faq")).contains("/help/faq/");
    assertThat(routes.site(DE, "help/index")).contains("/help/");
    assertThat(routes.site(FR, "404")).contains("/fr/404.html");
    assertThat(routes.site(DE, "wishlist")).isEmpty();
    assertThat(routes.product(FR, "1", "sku", "teapot", "tea")).isEqualTo("/fr/p/teapot/");
    assertThat(routes.category(DE, "1", "tea", "kitchen/tea")).isEqualTo("/c/kitchen/tea/");
    assertThat(routes.brand(DE, "acme")).isEqualTo("/b/acme/");
  }

  @Test
  void base_path_comes_before_locale_and_pattern() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/product.peb --\n---\nfor: products\n---\n")
            .url("https://shop.example", "/at/")
            .locales("de", "fr");

    assertThat(site.routes().routes().product(FR, "1", "s", "teapot", ""))
        .isEqualTo("/at/fr/p/teapot/");
  }

  @Test
  void settings_come_before_the_front_matter_and_a_tag_before_any_locale() {
    PlanSite site =
        PlanSite.of(
                "acme",
                """
                -- pages/product.peb --
                ---
                for: products
                path:
                  de: produkt/{slug}.html
                  "*": product/{slug}.html
                ---
                """)
            .locales("de", "fr", "it")
            .route("product", "it", "prodotto/{id}/");

    Routes routes = site.routes().routes();

    assertThat(routes.product(DE, "1", "s", "tee", "")).isEqualTo("/produkt/tee.html");
    assertThat(routes.product(FR, "1", "s", "the", "")).isEqualTo("/fr/product/the.html");
    assertThat(routes.product(new StoreLocale("it", "it/", List.of()), "1", "s", "te", ""))
        .isEqualTo("/it/prodotto/1/");
  }

  @Test
  void a_path_map_without_a_locale_keeps_the_page_out_of_it() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/imprint.peb --\n---\npath: {de: impressum/}\n---\n")
            .locales("de", "fr");

    assertThat(site.routes().routes().site(DE, "imprint")).contains("/impressum/");
    assertThat(site.routes().routes().site(FR, "imprint")).isEmpty();
    assertThat(PlanSite.urls(site.plan())).containsExactly("/impressum/");
  }

  @Test
  void odd_characters_of_values_stay_in_one_segment_and_urls_decode_to_files() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/product.peb --\n---\nfor: products\npath: p/{id}/\n---\n");
    Routes routes = site.routes().routes();

    assertThat(routes.product(DE, "a/b:c", "", "x", "")).isEqualTo("/p/a~2Fb~3Ac/");
    assertThat(routes.product(DE, "größe 1", "", "x", "")).isEqualTo("/p/gr%C3%B6%C3%9Fe%201/");
    assertThat(SiteFiles.of("/p/gr%C3%B6%C3%9Fe%201/").value()).isEqualTo("p/größe 1/index.html");
    assertThat(routes.product(DE, "..", "", "x", "")).isEqualTo("/p/.~2E/");
    assertThat(routes.product(DE, "con", "", "x", "")).isEqualTo("/p/~63on/");
    assertThat(SiteFiles.of("/").value()).isEqualTo("index.html");
  }

  @Test
  void an_empty_category_leaves_no_empty_segment() {
    PlanSite site =
        PlanSite.of(
            "acme",
            "-- pages/product.peb --\n---\nfor: products\npath: \"{category}/{slug}/\"\n---\n");
    Routes routes = site.routes().routes();

    assertThat(routes.product(DE, "1", "", "teapot", "tea")).isEqualTo("/tea/teapot/");
    assertThat(routes.product(DE, "1", "", "teapot", "")).isEqualTo("/teapot/");
  }

  @Test
  void a_very_long_slug_is_cut_and_stays_unique() {
    PlanSite site = PlanSite.of("acme", "-- pages/product.peb --\n---\nfor: products\n---\n");
    Routes routes = site.routes().routes();

    String first = routes.product(DE, "1", "", "ä".repeat(300) + "1", "");
    String second = routes.product(DE, "1", "", "ä".repeat(300) + "2", "");

    assertThat(first).isNotEqualTo(second);
    assertThat(SiteFiles.of(first).value()).matches("p/ä{90}~[0-9a-f]{8}/index.html");
  }

  @Test
  void of_two_templates_links_lead_to_the_one_with_the_usual_name() {
    PlanSite site =
        PlanSite.of(
                "acme",
                """
            -- pages/a-print.peb --
            ---
            for: products
            path: print/{category}/{sku}/
            index: false
            ---
            -- pages/product.peb --
            ---
            for: products
            ---
            """)
            .catalog(b -> b.category("t", "Tea", "").product("1", "Teapot", "19.90", "Acme", "t"));

    SitePlan plan = site.plan();

    assertThat(PlanSite.urls(plan)).containsExactly("/print/tea/sku-1/", "/p/teapot/");
    assertThat(plan.sets().get(0).template().rules())
        .isEqualTo(new PageRules(false, false, 200, 2, false));
  }

  @Test
  void broken_for_is_reported_with_what_was_meant() {
    PlanSite site = PlanSite.of("acme", "-- pages/product.peb --\n---\nfor: product\n---\n");

    site.routes();

    assertThat(site.report())
        .isEqualTo(
            """
            page-for-unknown: pages can't be made for "product"
                    at     layers/store/pages/product.peb:2:6   layer store
                    in     store acme
                    fix    write products, categories, brands, content or the name of a list in \
            data/, did you mean "products"?""");
  }

  @Test
  void broken_patterns_are_reported() {
    PlanSite site =
        PlanSite.of(
            "acme",
            """
            -- pages/a.peb --
            ---
            path: ueber-uns
            ---
            -- pages/b.peb --
            ---
            path: ../x/
            ---
            -- pages/product.peb --
            ---
            for: products
            path: p/{slog}/
            ---
            -- pages/category.peb --
            ---
            for: categories
            path: c/all/
            ---
            -- pages/brand.peb --
            ---
            for: brands
            paginate: seite/
            ---
            """);

    site.routes();

    assertThat(site.report())
        .contains(
            "page-path-invalid: the URL pattern \"ueber-uns\" can't be used: it has neither a final"
                + " slash nor a file ending",
            "at     layers/store/pages/a.peb:2:7",
            "fix    write \"ueber-uns/\" or \"ueber-uns.html\"",
            "page-path-invalid: the URL pattern \"../x/\" can't be used: it has a \"..\" segment",
            "page-variable-unknown: the URL pattern \"p/{slog}/\" has an unknown variable \"slog\"",
            "fix    use slug, id, sku, category, did you mean \"slug\"?",
            "page-path-shared: the URL pattern \"c/all/\" gives all its pages the same URL",
            "fix    put something into it that is unique, such as {slugs}",
            "page-path-shared: the URL pattern \"seite/\" gives all its pages the same URL",
            "fix    put {n} into it, as in \"page/{n}/\"");
  }

  @Test
  void broken_rules_and_routes_are_reported() {
    PlanSite site =
        PlanSite.of("acme", "-- pages/cart.peb --\n---\nindex: maybe\nstatus: 500\n---\n")
            .route("carts", "*", "x/");

    site.routes();

    assertThat(site.report())
        .contains(
            "page-front-invalid: \"index\" has a value that it can't have",
            "at     layers/store/pages/cart.peb:2:8",
            "fix    write true or false",
            "at     layers/store/pages/cart.peb:3:9",
            "fix    write 200 or 404",
            "route-unknown: the route of \"carts\" has no page template",
            "at     layers/store/site.yaml:1:1",
            "fix    create pages/carts.peb or take the route away, did you mean \"cart\"?");
  }
}
