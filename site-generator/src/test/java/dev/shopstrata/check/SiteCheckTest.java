package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check makes of many pages, several stores, settings, and the check before. */
class SiteCheckTest {
  private static final String BROKEN = "<p><a href=\"/teapots/\">Teapots</a></p>\n";

  private static final String TITLED =
      """
      -- site/%s --
      <!doctype html>
      <!-- category %s -->
      <html lang="en-IE" dir="ltr">
      <head><meta charset="utf-8"><title>Cups and mugs</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="description" content="Cups and mugs for every day.">
      <link rel="canonical" href="https://acme.example/%s"></head>
      <body><main><h1>Cups</h1><article><p>A cup</p></article></main>
      <p><a href="/imprint/">Imprint</a> <a href="/privacy/">Privacy</a></p></body>
      </html>
      """;

  @TempDir Path directory;

  @Test
  void the_same_fault_on_pages_of_one_template_is_told_once() throws IOException {
    CheckSite site = new CheckSite(directory);
    for (int i = 0; i < 5; i++) {
      site.with("-- main/p%d/index.html --\n%s".formatted(i, BROKEN));
    }
    site.with(
        "-- main/c/index.html --\n<!-- category category:c -->\n<article></article>" + BROKEN);
    CheckResult result = site.check(false);
    assertThat(result.findings())
        .extracting(FoldedFinding::at, FoldedFinding::count, FoldedFinding::pages)
        .containsExactly(
            tuple("layers/base/pages/category.peb", 1L, List.of("acme /c/")),
            tuple(
                "layers/base/pages/page.peb", 5L, List.of("acme /p0/", "acme /p1/", "acme /p2/")));
    assertThat(result.problems(9).get(1).message())
        .isEqualTo("the link to \"/teapots/\" leads to nothing (on 5 pages, also /p1/, /p2/)");
  }

  @Test
  void links_lead_to_other_stores_of_the_build() throws IOException {
    List<Problem> problems =
        new CheckSite(directory)
            .with(
                """
                -- layers/stores/outlet/layer.yaml --
                extends: [base]
                store: outlet
                -- layers/stores/outlet/site.yaml --
                url: https://acme.example/outlet/
                check: {market: {profile: none}}
                -- outlet:main/outlet/index.html --
                <p><a href="/privacy/">Privacy</a></p>
                -- main/x/index.html --
                <p><a href="https://acme.example/outlet/">Outlet</a></p>
                <p><a href="https://acme.example/outlet/gone/">Gone</a></p>
                <p><a href="https://elsewhere.example/gone/">Not ours</a></p>
                """)
            .problems();
    assertThat(problems)
        .extracting(Problem::message)
        .contains("the link to \"https://acme.example/outlet/gone/\" leads to nothing")
        .noneMatch(message -> message.contains("elsewhere") || message.contains("outlet/\" leads"));
  }

  @Test
  void settings_say_what_a_code_counts_as() throws IOException {
    CheckSite site =
        new CheckSite(directory)
            .with("-- main/x/index.html --\n" + BROKEN + "<p><big>Sale</big></p>\n")
            .with(
                """
                -- layers/stores/acme/site.yaml --
                check: {severity: {link-broken: warning, html-obsolete: "off"}}
                """);
    assertThat(site.problems())
        .extracting(problem -> problem.code().text(), Problem::severity)
        .containsExactly(tuple("link-broken", Severity.WARNING));
  }

  @Test
  void a_page_that_vanished_is_missed_by_pages_that_did_not_change() throws IOException {
    CheckSite site =
        new CheckSite(directory)
            .with("-- main/x/index.html --\n<p id=\"a\"><a href=\"/y/#b\">Y</a></p>\n")
            .with("-- main/y/index.html --\n<p id=\"b\">Here</p>\n");
    assertThat(site.check(true).findings()).isEmpty();
    CheckResult unchanged = site.check(true);
    assertThat(unchanged.pages()).isEqualTo(5);
    assertThat(unchanged.read()).isZero();

    site.with("-- main/y/index.html --\n<p id=\"c\">Here</p>\n");
    CheckResult moved = site.check(true);
    assertThat(moved.read()).isEqualTo(1);
    assertThat(moved.findings())
        .extracting(f -> f.code().text())
        .containsExactly("link-anchor-missing");

    CheckResult vanished = site.without("main/y/index.html").check(true);
    assertThat(vanished.read()).isZero();
    assertThat(vanished.findings()).extracting(f -> f.code().text()).containsExactly("link-broken");
    assertThat(vanished.findings()).isEqualTo(site.check(false).findings());
  }

  @Test
  void pages_of_one_listing_may_have_one_title() throws IOException {
    String first = TITLED.formatted("c/index.html", "category:cups", "c/");
    String second = TITLED.formatted("c/page/2/index.html", "category:cups/2", "c/page/2/");
    CheckSite site = new CheckSite(directory).with(first).with(second);
    assertThat(site.problems()).isEmpty();
    site.with(TITLED.formatted("mugs/index.html", "category:mugs", "mugs/"));
    assertThat(site.problems())
        .extracting(problem -> problem.code().text())
        .containsExactly("title-twice", "description-twice");
  }

  @Test
  void other_settings_mean_that_every_page_is_read_again() throws IOException {
    CheckSite site = new CheckSite(directory);
    site.check(true);
    site.with("-- layers/stores/acme/site.yaml --\nname: Acme Ireland\n");
    assertThat(site.check(true).read()).isEqualTo(3);
  }
}
