package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishPlanTest extends PublishedShop {
  @Test
  void a_plan_is_written_and_then_carried_out_as_it_is() throws IOException {
    Path file = directory.resolve("target/plan.json");
    assertThat(plan(file).problems()).isEmpty();
    assertThat(directory.resolve("staging")).doesNotExist();
    assertThat(file).content().contains("\"kind\" : \"full\"", "\"added\" : ");
    plan = Optional.of(file);
    assertThat(outcomes(publish())).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.LIVE));
    assertThat(publish().problems())
        .extracting(problem -> problem.message())
        .contains(
            "the plan can't be carried out: release 2 is live, and the plan was made when 0 was");
  }

  @Test
  void a_plan_of_another_bundle_is_refused_before_anything_is_written() throws IOException {
    Path file = directory.resolve("target/plan.json");
    plan(file);
    change();
    plan = Optional.of(file);
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.FAILED, "uk", Outcome.LIVE));
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.RELEASE_PLAN_STALE);
    assertThat(directory.resolve("staging/de/releases")).doesNotExist();
  }

  @Test
  void more_than_the_budget_is_refused_unless_forced() throws IOException {
    site.with(
        """
        -- layers/brands/acme/site.yaml --
        publish: {staging: {budget: {objects: 3}}}
        """);
    PublishResult result = publish();
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.RELEASE_BUDGET);
    assertThat(directory.resolve("staging/de/releases")).doesNotExist();
    forced = true;
    assertThat(outcomes(publish())).containsValue(Outcome.LIVE);
  }

  @Test
  void what_was_sent_is_counted() throws IOException {
    StoreRelease first = publish().stores().get(0);
    assertThat(first.sent().objects()).isEqualTo(files("de"));
    change();
    StoreRelease second = publish().stores().get(0);
    assertThat(second.sent().objects()).isEqualTo(1);
    assertThat(second.sent().bytes()).isEqualTo(Files.size(site.site("de", "de/index.html")));
  }

  private static boolean isPage(Path target, Path file) {
    return file.startsWith(target.resolve("releases"));
  }

  /** How many files shoppers can get, those in encodings included. */
  private long files(String store) throws IOException {
    Path target = directory.resolve("staging").resolve(store);
    try (Stream<Path> files = Files.walk(target)) {
      return files
          .filter(file -> file.startsWith(target.resolve("a")) || isPage(target, file))
          .filter(Files::isRegularFile)
          .count();
    }
  }

  @Test
  void a_store_of_a_later_moment_is_uploaded_ahead_and_waits_for_it() throws IOException {
    publish();
    String before = Files.readString(live("de", "de/index.html"));
    site.asOf("2099-01-01T00:00:00Z");
    change();
    assertThat(site.build().hasErrors()).isFalse();
    assertThat(outcomes(publish())).containsEntry("de", Outcome.READY);
    assertThat(live("de", "de/index.html")).content().isEqualTo(before);
    Clock early = Clock.fixed(Instant.parse("2098-12-31T23:00:00Z"), ZoneOffset.UTC);
    assertThat(activate(early, Duration.ofMinutes(5)).problems())
        .extracting(problem -> problem.code())
        .contains(ProblemCode.RELEASE_EARLY);
    assertThat(outcomes(activate(early, Duration.ofHours(2)))).containsEntry("de", Outcome.LIVE);
    assertThat(live("de", "de/index.html")).content().contains("Neu");
    assertThat(outcomes(activate(early, Duration.ofHours(2))))
        .containsEntry("de", Outcome.UNCHANGED);
  }

  /** Activates with a clock that stands still until it is waited for. */
  private PublishResult activate(Clock clock, Duration patience) throws IOException {
    Instant[] now = {clock.instant()};
    Clock moving =
        new Clock() {
          @Override
          public Instant instant() {
            return now[0];
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    return new ActivateBuild(ReleaseListener.SILENT, moving, moment -> now[0] = moment)
        .activate(site.request(), order("1.0"), patience);
  }
}
