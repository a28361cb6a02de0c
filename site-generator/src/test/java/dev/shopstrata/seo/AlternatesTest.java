package dev.shopstrata.seo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.plan.PlanSite;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternatesTest {
  private static final String TEMPLATES =
      """
      -- pages/404.peb --
      -- pages/cart.peb --
      ---
      index: false
      ---
      -- pages/category.peb --
      ---
      for: categories
      ---
      -- pages/content.peb --
      ---
      for: content
      ---
      -- pages/index.peb --
      -- pages/product.peb --
      ---
      for: products
      ---
      -- content/about.md --
      About
      """;

  private static SitePlan store(String id, String host, String... locales) {
    return site(id, host, locales).plan();
  }

  private static PlanSite site(String id, String host, String... locales) {
    return PlanSite.of(id, TEMPLATES)
        .url("https://" + host, "/")
        .locales(locales)
        .catalog(
            builder ->
                builder
                    .category("t", "Tea " + id, "")
                    .product("1", "Teapot " + id, "1.00", "Acme", "t")
                    .product("2", "Cup", "1.00", "Acme", "t")
                    .product("3", "Pan", "1.00", "Acme", "t"));
  }

  private static List<String> regions(SitePlan plan, String url, SitePlan... all) {
    PlannedPage page =
        PlanSite.pages(plan).stream().filter(p -> p.url().equals(url)).findFirst().orElseThrow();
    return new AlternateGroups(List.of(all))
        .of(plan.settings().store()).regions(page).stream()
            .map(alternate -> alternate.tag() + " " + alternate.url())
            .toList();
  }

  @Test
  void a_region_without_the_page_leads_to_its_home() {
    SitePlan at = store("acme-at", "acme.example", "de-AT");
    SitePlan ch = store("acme-ch", "acme-ch.example", "de-CH", "fr-CH");
    SitePlan outlet = store("outlet-at", "outlet.example", "de-AT");

    assertThat(regions(ch, "/p/teapot-acme-ch/", ch, at, outlet))
        .containsExactly(
            "de-AT https://acme.example/p/teapot-acme-at/",
            "de-CH https://acme-ch.example/p/teapot-acme-ch/",
            "fr-CH https://acme-ch.example/fr-CH/p/teapot-acme-ch/");
    assertThat(regions(ch, "/cart/", ch, at))
        .containsExactly(
            "de-AT https://acme.example/",
            "de-CH https://acme-ch.example/",
            "fr-CH https://acme-ch.example/fr-CH/");
  }

  @Test
  void a_later_page_of_a_listing_leads_to_the_same_page_or_else_to_the_first() {
    SitePlan at = paged("acme-at", "acme.example", "de-AT", 1);
    SitePlan ch = paged("acme-ch", "acme-ch.example", "de-CH", 2);

    assertThat(regions(at, "/c/tea-acme-at/page/2/", at, ch))
        .containsExactly(
            "de-AT https://acme.example/c/tea-acme-at/page/2/",
            "de-CH https://acme-ch.example/c/tea-acme-ch/page/2/");
    assertThat(regions(at, "/c/tea-acme-at/page/3/", at, ch))
        .containsExactly(
            "de-AT https://acme.example/c/tea-acme-at/page/3/",
            "de-CH https://acme-ch.example/c/tea-acme-ch/");
    assertThat(regions(at, "/b/acme/page/3/", at, ch))
        .contains("de-CH https://acme-ch.example/b/acme/");
    assertThat(regions(at, "/b/acme/page/2/", at, ch))
        .contains("de-CH https://acme-ch.example/b/acme/page/2/");
    assertThat(links(at, "/c/tea-acme-at/page/2/", at, ch)).isEmpty();
  }

  private static SitePlan paged(String id, String host, String locale, int pageSize) {
    String size = "pageSize: " + pageSize + "\n---\n";
    return PlanSite.of(
            id,
            "-- pages/index.peb --\n"
                + "-- pages/category.peb --\n---\nfor: categories\n"
                + size
                + "-- pages/brand.peb --\n---\nfor: brands\n"
                + size)
        .url("https://" + host, "/")
        .locales(locale)
        .catalog(
            builder ->
                builder
                    .category("t", "Tea " + id, "")
                    .product("1", "Teapot", "1.00", "Acme", "t")
                    .product("2", "Cup", "1.00", "Acme", "t")
                    .product("3", "Pan", "1.00", "Acme", "t"))
        .plan();
  }

  private static List<String> links(SitePlan plan, String url, SitePlan... all) {
    PlannedPage page =
        PlanSite.pages(plan).stream().filter(p -> p.url().equals(url)).findFirst().orElseThrow();
    return new AlternateGroups(List.of(all))
        .of(plan.settings().store()).of(page).stream()
            .map(alternate -> alternate.tag() + " " + alternate.url())
            .toList();
  }

  @Test
  void a_page_links_to_its_languages_and_the_other_stores_of_its_group() {
    SitePlan at = store("acme-at", "acme.example", "de-AT");
    SitePlan ch = store("acme-ch", "acme-ch.example", "de-CH", "fr-CH");

    assertThat(links(ch, "/p/teapot-acme-ch/", ch, at))
        .containsExactly(
            "de-AT https://acme.example/p/teapot-acme-at/",
            "de-CH https://acme-ch.example/p/teapot-acme-ch/",
            "fr-CH https://acme-ch.example/fr-CH/p/teapot-acme-ch/",
            "x-default https://acme.example/p/teapot-acme-at/");
    assertThat(links(at, "/c/tea-acme-at/", ch, at))
        .contains("fr-CH https://acme-ch.example/fr-CH/c/tea-acme-ch/");
    assertThat(links(at, "/about/", ch, at)).contains("de-CH https://acme-ch.example/about/");
    assertThat(links(at, "/", ch, at)).contains("fr-CH https://acme-ch.example/fr-CH/");
  }

  @Test
  void pages_without_counterparts_later_pages_and_unindexed_pages_have_no_links() {
    SitePlan at = store("acme-at", "acme.example", "de-AT");
    SitePlan ch = store("acme-ch", "acme-ch.example", "de-CH", "fr-CH");

    assertThat(links(at, "/", at)).isEmpty();
    assertThat(links(ch, "/c/tea-acme-ch/page/2/", ch, at)).isEmpty();
    assertThat(links(ch, "/cart/", ch, at)).isEmpty();
    assertThat(links(ch, "/404.html", ch, at)).isEmpty();
  }

  @Test
  void other_groups_and_stores_outside_search_engines_are_left_out() {
    SitePlan at = store("acme-at", "acme.example", "de-AT");
    SitePlan other = site("other", "other.example", "en").group("other").plan();
    SitePlan hidden = site("hidden", "hidden.example", "it").noindex().plan();

    assertThat(links(at, "/", at, other, hidden)).isEmpty();
    assertThat(links(hidden, "/", at, other, hidden)).isEmpty();
  }

  @Test
  void of_two_stores_with_the_same_language_the_first_is_linked_and_the_other_reported() {
    SitePlan first = store("acme-de", "acme.example", "de", "en");
    SitePlan second = store("outlet-de", "outlet.example", "de", "fr");
    Problems problems = new Problems();

    new HreflangCheck(problems).check(List.of(second, first));

    assertThat(links(first, "/about/", first, second))
        .containsExactly(
            "de https://acme.example/about/",
            "en https://acme.example/en/about/",
            "fr https://outlet.example/fr/about/",
            "x-default https://acme.example/about/");
    assertThat(links(second, "/about/", first, second)).isEmpty();
    assertThat(links(second, "/fr/about/", first, second)).hasSize(4);
    assertThat(problems.sorted())
        .extracting(ProblemText::of)
        .containsExactly(
            """
            hreflang-ambiguous: stores "acme-de" and "outlet-de" of group "main" are both in "de", so \
            pages of "outlet-de" that both have get no hreflang links
                    in     store outlet-de
                    fix    set seo.group in one of their site.yaml files""");
  }
}
