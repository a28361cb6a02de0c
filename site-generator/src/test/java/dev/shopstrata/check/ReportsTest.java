package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports: for code hosts, for programs, for people. */
class ReportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path directory;
  private Path reports;

  @BeforeEach
  void check_a_page_with_two_faults() throws IOException {
    CheckSite site =
        new CheckSite(directory).with("-- main/x/index.html --\n<p><big>A</big></p>\n");
    Baseline baseline = new Baseline(directory.resolve("check-baseline.ndjson"));
    baseline.write(site.check(false));
    site.with("-- main/y/index.html --\n<p><a href=\"/t&quot;><i>/\">T</a></p>\n");
    reports = directory.resolve("reports");
    new ReportWriter(reports).write(baseline.apply(site.check(false)));
  }

  @Test
  void sarif_has_what_its_schema_requires() throws IOException {
    JsonNode sarif = JSON.readTree(reports.resolve("check.sarif").toFile());
    assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
    JsonNode run = sarif.path("runs").path(0);
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.at("/tool/driver/name").asText()).isNotEmpty();
    assertThat(run.path("results")).hasSize(2);
    for (JsonNode result : run.path("results")) {
      assertThat(result.at("/message/text").asText()).isNotEmpty();
      assertThat(List.of("none", "note", "warning", "error"))
          .contains(result.path("level").asText());
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .endsWith("layers/base/pages/page.peb");
      assertThat(result.path("occurrenceCount").asInt()).isPositive();
    }
    assertThat(run.at("/results/0/baselineState").asText()).isEqualTo("new");
    assertThat(run.at("/results/1/suppressions/0/kind").asText()).isEqualTo("external");
  }

  @Test
  void json_has_every_finding_with_its_fix() throws IOException {
    JsonNode json = JSON.readTree(reports.resolve("check.json").toFile());
    assertThat(json.path("errors").asInt()).isEqualTo(1);
    assertThat(json.at("/findings/0/code").asText()).isEqualTo("link-broken");
    assertThat(json.at("/findings/0/pages/0").asText()).isEqualTo("acme /y/");
    assertThat(json.at("/known/0/code").asText()).isEqualTo("html-obsolete");
    assertThat(json.at("/known/0/fix").asText()).isNotEmpty();
  }

  @Test
  void the_page_for_people_stands_alone_and_escapes_what_it_quotes() throws IOException {
    String html = Files.readString(reports.resolve("check.html"));
    assertThat(html).doesNotContain("<script", "http:", "https:", "<i>");
    assertThat(Jsoup.parse(html).select("h1").text()).isEqualTo("1 finding");
    assertThat(Jsoup.parse(html).select("h2").eachText())
        .containsExactly("link-broken", "html-obsolete");
  }
}
