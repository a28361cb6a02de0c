package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.publish.ReleasePapers;
import dev.shopstrata.publish.netlify.NetlifyPublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NetlifyPublishTest extends NetlifyShop {
  @Test
  void all_files_of_a_store_go_live_and_how_they_are_served() throws IOException {
    PublishResult result = publish();
    assertThat(result.problems()).isEmpty();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.LIVE));
    for (String store : List.of("de", "uk")) {
      for (String file : site.files(store)) {
        assertThat(netlify.live("acme-" + store, file))
            .contains(Files.readString(site.site(store, file)));
      }
    }
    assertThat(netlify.live("acme-de", "_headers").orElseThrow())
        .contains("Content-Security-Policy");
    assertThat(netlify.live("acme-de", "_redirects")).isPresent();
  }

  @Test
  void what_is_live_already_is_not_deployed() throws IOException {
    publish();
    netlify.writes();
    assertThat(outcomes(publish()))
        .isEqualTo(Map.of("de", Outcome.UNCHANGED, "uk", Outcome.UNCHANGED));
    assertThat(netlify.writes()).isEmpty();
  }

  @Test
  void only_what_netlify_lacks_is_sent() throws IOException {
    publish();
    netlify.writes();
    change();
    assertThat(outcomes(publish())).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.UNCHANGED));
    assertThat(netlify.live("acme-de", "de/index.html").orElseThrow()).contains("Neu");
    assertThat(netlify.writes())
        .hasSizeLessThan(site.files("de").size())
        .anyMatch(write -> write.endsWith("/files/de/index.html"))
        .noneMatch(write -> write.endsWith("/files/_headers"));
  }

  @Test
  void rolling_back_sends_nothing_and_can_be_rolled_back() throws IOException {
    publish();
    String first = netlify.live("acme-de", "de/index.html").orElseThrow();
    change();
    publish();
    netlify.writes();
    NetlifyPublisher publisher = netlify();
    assertThat(publisher.rollback(1).isNew()).isTrue();
    assertThat(netlify.live("acme-de", "de/index.html")).contains(first);
    assertThat(netlify.writes()).singleElement().asString().endsWith("/restore");
    assertThat(publisher.releases()).extracting(record -> record.seq()).containsExactly(2L, 1L);
    assertThat(publisher.rollback(1).isNew()).isFalse();
    PublishResult again = rollback(OptionalLong.empty());
    assertThat(again.stores().get(0).live().orElseThrow().seq()).isEqualTo(2);
    assertThat(netlify.live("acme-de", "de/index.html").orElseThrow()).contains("Neu");
  }

  @Test
  void releases_are_the_deploys() throws IOException {
    publish();
    change();
    publish();
    ReleaseTable table =
        new ReleasesBuild(BuildListener.SILENT)
            .releases(site.request(), order("1.0").logins(), 10, Instant.now())
            .table();
    assertThat(table.text(false)).contains("de  staging", "    2  live  full", "by ada@desk");
    assertThat(table.stores().get(0).releases()).hasSize(2);
  }

  @Test
  void a_plan_tells_what_may_have_to_be_sent_and_deploys_nothing() throws IOException {
    Path file = directory.resolve("plan.json");
    assertThat(plan(file).problems()).isEmpty();
    assertThat(netlify.writes()).isEmpty();
    StorePlan de = ReleasePlanFile.read(file).stores().get(0);
    assertThat(de.files()).isEqualTo(Map.of("maybe", (long) site.files("de").size()));
    assertThat(de.uploads()).isEqualTo(site.files("de").size());
    plan = Optional.of(file);
    assertThat(outcomes(publish())).containsValues(Outcome.LIVE);
  }

  @Test
  void a_deploy_is_waited_for_until_shoppers_see_it() throws IOException {
    netlify.slow(3);
    netlify().publish(bundle(), ReleasePapers.NONE);
    assertThat(netlify.live("acme-de", "de/index.html")).isPresent();
    assertThat(pauses).containsOnly(Duration.ofSeconds(2)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void with_many_files_netlify_says_later_what_it_lacks() throws IOException {
    for (int i = 0; i < 120; i++) {
      site.with("-- layers/stores/de/public/many/%d.txt --%n%d%n".formatted(i, i));
    }
    assertThat(site.build().hasErrors()).isFalse();
    netlify.slow(1);
    netlify().publish(bundle(), ReleasePapers.NONE);
    assertThat(site.files("de"))
        .hasSizeGreaterThan(120)
        .allMatch(file -> netlify.live("acme-de", file).isPresent());
  }

  @Test
  void patience_is_as_long_as_netlify_asks_for() throws IOException {
    netlify.busy(1, 429, "Retry-After", "7").busy(1, 429, "X-RateLimit-Reset", "99999999999");
    netlify().publish(bundle(), ReleasePapers.NONE);
    assertThat(pauses).startsWith(Duration.ofSeconds(7), Duration.ofMinutes(2));
    assertThat(netlify.live("acme-de", "de/index.html")).isPresent();
  }
}
