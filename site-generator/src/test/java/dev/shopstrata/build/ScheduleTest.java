package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.Schedule;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a schedule promises is what a build at its next boundary does. */
class ScheduleTest {
  private static final int ALL = 1_000;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_stores_with_dated_things() {
    site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(DatedShop.CATALOG)
            .with(
                """
                -- layers/base/pages/index.peb --
                ---
                title: Home
                ---
                {% extends "layouts/default.peb" %}
                {% block main %}{% set top = product("aurora") %}<h1>{{ store.name }}</h1>
                {% if top is not null and top.price is not null %}{{ top.price.value | money }}{% endif %}{% endblock %}
                """);
  }

  @Test
  void a_price_that_begins_changes_its_pages_its_listings_and_whatever_else_shows_it()
      throws IOException {
    site.asOf("2026-01-15T00:00:00Z").build();

    Schedule.StoreSchedule de = schedule("de", "P30D");

    assertThat(de.boundaries()).hasSize(1);
    Schedule.Boundary boundary = de.boundaries().get(0);
    assertThat(boundary.at()).isEqualTo("2026-02-10T01:00+01:00");
    assertThat(boundary.causes())
        .containsExactly(new Schedule.Cause("price begins", 1, List.of("product/aurora")));
    assertThat(boundary.exact()).isTrue();
    assertThat(boundary.changed().first())
        .containsExactlyInAnyOrder("/de/", "/de/p/aurora/", "/de/c/lampen/");
    assertThat(boundary.added().count()).isZero();
    assertThat(boundary.gone().count()).isZero();
  }

  @Test
  void the_pages_of_every_next_boundary_are_those_that_a_build_then_makes_anew()
      throws IOException {
    site.asOf("2026-01-15T00:00:00Z").build();
    int crossed = 0;
    for (Schedule.StoreSchedule de = schedule("de", "P1Y");
        !de.boundaries().isEmpty();
        de = schedule("de", "P1Y")) {
      Schedule.Boundary next = de.boundaries().get(0);
      Map<String, String> before = pages("de");

      site.asOf(OffsetDateTime.parse(next.at()).toInstant().toString()).build();

      assertThat(next.exact()).isTrue();
      assertThat(touched(next)).as(next.at()).isEqualTo(differing(before, pages("de")));
      crossed++;
    }
    assertThat(crossed).isEqualTo(6);
  }

  @Test
  void what_comes_after_the_next_boundary_is_known_as_far_as_the_plan_knows_it()
      throws IOException {
    site.asOf("2026-01-15T00:00:00Z").build();

    Schedule.StoreSchedule de = schedule("de", "P1Y");

    assertThat(de.boundaries().stream().map(Schedule.Boundary::at))
        .containsExactly(
            "2026-02-10T01:00+01:00",
            "2026-02-20T01:00+01:00",
            "2026-03-01T00:00+01:00",
            "2026-03-05T09:00+01:00",
            "2026-03-29T00:00+01:00",
            "2026-04-01T00:00+02:00");
    assertThat(
            de.boundaries().stream()
                .flatMap(boundary -> boundary.causes().stream())
                .map(cause -> cause.what() + " " + cause.first()))
        .containsExactly(
            "price begins [product/aurora]",
            "price ends [product/aurora]",
            "content begins [content/spring]",
            "offer begins [product/dusk]",
            "stock arrives [product/cirrus]",
            "content ends [content/spring]",
            "offer ends [product/dusk]");
    assertThat(de.boundaries().subList(1, 6)).noneMatch(Schedule.Boundary::exact);
    // The product comes with its page; its category's listing gets a second page.
    assertThat(de.boundaries().get(3).added().first())
        .containsExactlyInAnyOrder("/de/p/dusk/", "/de/c/lampen/page/2/");
    assertThat(de.boundaries().get(5).gone().first())
        .containsExactlyInAnyOrder("/de/p/dusk/", "/de/spring/", "/de/c/lampen/page/2/");
  }

  @Test
  void a_store_that_was_never_built_has_a_schedule_of_what_is_planned() throws IOException {
    Schedule.Boundary boundary = schedule("de", "P30D").boundaries().get(0);

    assertThat(boundary.exact()).isFalse();
    assertThat(boundary.changed().first())
        .containsExactlyInAnyOrder("/de/p/aurora/", "/de/c/lampen/");
    assertThat(site.output().resolve("de")).doesNotExist();
  }

  @Test
  void a_schedule_leaves_the_bundle_as_it_was() throws IOException {
    site.asOf("2026-01-15T00:00:00Z").build();
    Map<String, String> before = pages("de");

    schedule("de", "P1Y");

    assertThat(pages("de")).isEqualTo(before);
    assertThat(site.build().bundles()).allMatch(bundle -> bundle.changed() == 0);
  }

  @Test
  void a_schedule_ends_where_it_is_told_to() throws IOException {
    assertThat(schedule("de", "2026-02-10").boundaries()).isEmpty();
    assertThat(schedule("de", "2026-02-11").boundaries()).hasSize(1);
    assertThat(schedule("de", "2026-02-10T00:00:00Z").boundaries()).hasSize(1);
    Schedule.StoreSchedule two =
        run("de", new ScheduleSpan(end("P1Y"), 2, ALL)).schedule().stores().get(0);
    assertThat(two.boundaries()).hasSize(2);
    assertThat(two.more()).isTrue();
  }

  @Test
  void a_page_that_another_store_gets_changes_the_links_to_it() throws IOException {
    site.asOf("2026-03-05T07:00:00Z").build();
    Map<String, String> before = pages("uk");

    Schedule.StoreSchedule uk = schedule("uk", "P1D");
    site.asOf("2026-03-05T08:00:00Z").build();

    assertThat(differing(before, pages("uk"))).contains("/p/dusk/");
    assertThat(touched(uk.boundaries().get(0))).isEqualTo(differing(before, pages("uk")));
    assertThat(uk.boundaries().get(0).causes()).isEmpty();
  }

  @Test
  void what_goes_wrong_only_later_is_told_with_its_moment() throws IOException {
    site.with(
        """
        -- layers/stores/de/content/c/lampen.md --
        ---
        title: Late
        from: 2026-02-01
        ---
        Late.
        """);

    Schedule.StoreSchedule de = schedule("de", "P30D");

    assertThat(site.problems()).isEmpty();
    assertThat(de.boundaries().get(0).problems()).hasSize(1);
    assertThat(de.boundaries().get(0).problems().get(0)).startsWith("path-collision");
  }

  @Test
  void people_read_a_schedule_in_the_stores_time_zone() throws IOException {
    site.asOf("2026-01-15T00:00:00Z").build();

    assertThat(run("de", new ScheduleSpan(end("P30D"), 10, 2)).schedule().text(false))
        .isEqualTo(
            """
            de  shows 2026-01-15T01:00+01:00  Europe/Berlin
              2026-02-10T01:00+01:00  3 pages
                price begins 1: product/aurora
                changed     3: /de/c/lampen/, /de/, …
            """);
  }

  @Test
  void programs_read_the_same() throws IOException {
    assertThat(run("de", new ScheduleSpan(end("P30D"), 10, 1)).schedule().json())
        .contains("\"store\" : \"de\"", "\"timeZone\" : \"Europe/Berlin\"")
        .contains("\"what\" : \"price begins\"", "\"exact\" : false", "\"count\" : 2");
  }

  @Test
  void an_unknown_store_is_a_problem() throws IOException {
    assertThat(run("fr", new ScheduleSpan(end("P30D"), 10, 3)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code().text()).isEqualTo("store-unknown"));
  }

  private Schedule.StoreSchedule schedule(String store, String until) throws IOException {
    ScheduleResult result = run(store, new ScheduleSpan(end(until), 100, ALL));
    assertThat(result.problems()).isEmpty();
    return result.schedule().stores().get(0);
  }

  private ScheduleResult run(String store, ScheduleSpan span) throws IOException {
    StoreSelection selection = new StoreSelection(List.of(Glob.of(store)));
    return new ScheduleBuild(BuildListener.SILENT)
        .schedule(site.request().withStores(selection), span);
  }

  private static ScheduleSpan.End end(String text) {
    return ScheduleSpan.End.parse(text).orElseThrow();
  }

  /** URL → HTML of every page. */
  private Map<String, String> pages(String store) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (String file : site.files(store)) {
      if (file.endsWith("index.html")) {
        pages.put(
            "/" + file.substring(0, file.length() - "index.html".length()),
            Files.readString(site.site(store, file)));
      }
    }
    return pages;
  }

  private static SortedSet<String> differing(Map<String, String> one, Map<String, String> other) {
    TreeSet<String> urls = new TreeSet<>(one.keySet());
    urls.addAll(other.keySet());
    urls.removeIf(url -> Objects.equals(one.get(url), other.get(url)));
    return urls;
  }

  private static SortedSet<String> touched(Schedule.Boundary boundary) {
    TreeSet<String> urls = new TreeSet<>(boundary.changed().first());
    urls.addAll(boundary.added().first());
    urls.addAll(boundary.gone().first());
    return urls;
  }
}
