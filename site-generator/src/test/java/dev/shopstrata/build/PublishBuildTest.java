package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.FolderTree;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishBuildTest {
  private static final String PUBLISH =
      """
      -- layers/base/site.yaml --
      name: Acme
      catalog: {id: main}
      publish:
        production: {target: directory, directory: "live/{store}"}
        staging: {target: directory, directory: "staging/{store}"}
      """;

  @TempDir Path directory;
  private TestSite site;
  private Optional<Path> plan = Optional.empty();
  private boolean forced;

  @BeforeEach
  void build() throws IOException {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(PUBLISH).stores(in("staging"));
    assertThat(site.build().hasErrors()).isFalse();
  }

  @Test
  void all_stores_go_live_each_in_its_place() throws IOException {
    PublishResult result = publish();
    assertThat(result.problems()).isEmpty();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.LIVE));
    for (String store : List.of("de", "uk")) {
      for (String file : site.files(store)) {
        assertThat(live(store, file)).hasSameBinaryContentAs(site.site(store, file));
      }
    }
  }

  @Test
  void what_is_live_already_is_not_written() throws IOException {
    publish();
    Map<Path, FileTime> before = times();
    assertThat(outcomes(publish()))
        .isEqualTo(Map.of("de", Outcome.UNCHANGED, "uk", Outcome.UNCHANGED));
    assertThat(times()).isEqualTo(before);
  }

  @Test
  void a_change_of_one_store_is_a_delta_of_that_store() throws IOException {
    publish();
    change();
    PublishResult again = publish();
    assertThat(outcomes(again)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.UNCHANGED));
    assertThat(live("de", "de/index.html")).content().contains("Neu");
  }

  @Test
  void rolling_back_shows_what_was_live_before_and_can_be_rolled_back() throws IOException {
    publish();
    String first = Files.readString(live("de", "de/index.html"));
    change();
    publish();
    String second = Files.readString(live("de", "de/index.html"));
    site.stores(in("staging").only(List.of(Glob.of("de"))));
    assertThat(outcomes(rollback(OptionalLong.empty()))).isEqualTo(Map.of("de", Outcome.LIVE));
    assertThat(live("de", "de/index.html")).content().isEqualTo(first);
    rollback(OptionalLong.empty());
    assertThat(live("de", "de/index.html")).content().isEqualTo(second);
  }

  @Test
  void a_store_that_never_showed_anything_else_is_told() throws IOException {
    publish();
    assertThat(rollback(OptionalLong.empty()).problems())
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.RELEASE_UNKNOWN);
    assertThat(rollback(OptionalLong.of(17)).problems().get(0).message())
        .isEqualTo("store de was never live as number 17");
  }

  @Test
  void releases_tell_what_is_live_and_was() throws IOException {
    publish();
    change();
    publish();
    ReleaseTable table =
        new ReleasesBuild(BuildListener.SILENT).releases(site.request(), 10, Instant.now()).table();
    assertThat(table.stores()).extracting(ReleaseTable.StoreRow::store).containsExactly("de", "uk");
    assertThat(table.stores().get(0).releases())
        .extracting(ReleaseTable.Row::seq, ReleaseTable.Row::live, ReleaseTable.Row::kind)
        .containsExactly(tuple(4L, true, "delta"), tuple(2L, false, "full"));
    assertThat(table.text(false)).contains("de  staging", "    4  live  delta", "by ada@desk");
    assertThat(table.json()).contains("\"seq\" : 4", "\"environment\" : \"staging\"");
  }

  @Test
  void one_store_that_fails_leaves_the_others_live() throws IOException {
    Files.createDirectories(directory.resolve("staging/uk"));
    Files.writeString(directory.resolve("staging/uk/other.html"), "someone else's");
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.FAILED));
    assertThat(result.problems())
        .extracting(problem -> problem.code() + " " + problem.scope().store())
        .containsExactly("RELEASE_TARGET_WRONG uk");
    assertThat(directory.resolve("staging/uk/_meta")).doesNotExist();
  }

  @Test
  void a_target_that_can_not_be_written_is_told_by_store() throws IOException {
    Files.createDirectories(directory.resolve("staging"));
    Files.writeString(directory.resolve("staging/uk"), "a file where a folder is to be");
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.FAILED));
    assertThat(result.problems())
        .extracting(problem -> problem.code() + " " + problem.scope().store())
        .containsExactly("RELEASE_FAILED uk");
  }

  @Test
  void a_snapshot_is_refused_where_the_environment_says_so() throws IOException {
    site.stores(in("production")).build();
    PublishResult result = publish(order("1.0-SNAPSHOT"));
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.RELEASE_SNAPSHOT);
    assertThat(directory.resolve("live")).doesNotExist();
    assertThat(outcomes(publish(order("1.0")))).containsValues(Outcome.LIVE);
  }

  @Test
  void a_bundle_of_another_environment_is_refused() throws IOException {
    site.stores(in("production"));
    PublishResult result = publish();
    assertThat(result.problems())
        .extracting(problem -> problem.code() + ": " + problem.message())
        .contains(
            "RELEASE_ENVIRONMENT_WRONG: the bundle was built for staging, not for production");
    assertThat(directory.resolve("live")).doesNotExist();
  }

  @Test
  void a_bundle_of_no_environment_fits_those_without_layers() throws IOException {
    site.stores(StoreSelection.ALL).build();
    assertThat(outcomes(site.stores(in("staging")), order("1.0"))).containsValue(Outcome.LIVE);
  }

  @Test
  void stores_whose_last_build_failed_are_not_published() throws IOException {
    site.with("-- layers/stores/de/components/price.peb --\n{{ nothing.at.all }}\n");
    site.stores(in("staging"));
    assertThat(new SiteBuild(BuildListener.SILENT).build(site.request()).failed()).isNotEmpty();
    assertThatThrownBy(this::publish)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("bundle-stale");
    PublishResult others =
        new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
            .publish(site.request(), order("1.0"), OnStoreFailure.SKIP);
    assertThat(outcomes(others)).isEqualTo(Map.of("uk", Outcome.LIVE));
  }

  @Test
  void a_bucket_that_lost_what_it_needs_is_told() throws IOException {
    publish();
    FolderTree.delete(directory.resolve("staging/de/_meta/manifests"));
    change();
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.FAILED, "uk", Outcome.UNCHANGED));
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.RELEASE_DAMAGED);
  }

  @Test
  void a_target_that_this_version_does_not_know_is_told() throws IOException {
    site.with(
        """
        -- layers/stores/uk/layer.yaml --
        extends: [uk-netlify, brands/acme]
        store: uk
        -- layers/uk-netlify/layer.yaml --
        -- layers/uk-netlify/site.yaml --
        publish: {staging: {target: netlify, site: uk}}
        """);
    PublishResult result = publish();
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.FAILED));
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.TARGET_UNSUPPORTED);
  }

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
    assertThat(first.sent().objects()).isEqualTo(site.files("de").size());
    change();
    StoreRelease second = publish().stores().get(0);
    assertThat(second.sent().objects()).isEqualTo(1);
    assertThat(second.sent().bytes()).isEqualTo(Files.size(site.site("de", "de/index.html")));
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

  private void change() throws IOException {
    site.with("-- layers/stores/de/pages/index.peb --\n<title>Neu</title>\n");
    assertThat(site.build().hasErrors()).isFalse();
  }

  private PublishResult publish() throws IOException {
    return publish(order("1.0"));
  }

  private PublishResult publish(PublishOrder order) throws IOException {
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .publish(site.request(), order, OnStoreFailure.FAIL);
  }

  private PublishResult rollback(OptionalLong seq) throws IOException {
    return new RollbackBuild(ReleaseListener.SILENT).rollback(site.request(), order("1.0"), seq);
  }

  private PublishOrder order(String version) {
    return new PublishOrder(
        Optional.empty(), forced, "ada@desk", version, plan, Duration.ofDays(9999));
  }

  private static Map<String, Outcome> outcomes(PublishResult result) {
    return result.stores().stream()
        .collect(Collectors.toMap(r -> r.store().value(), StoreRelease::outcome));
  }

  private Map<String, Outcome> outcomes(TestSite published, PublishOrder order) throws IOException {
    site = published;
    return outcomes(publish(order));
  }

  private PublishResult plan(Path file) throws IOException {
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .plan(site.request(), order("1.0"), OnStoreFailure.FAIL, file);
  }

  private Path live(String store, String file) {
    Path page = directory.resolve("staging").resolve(store).resolve("current").resolve(file);
    return Files.exists(page)
        ? page
        : directory.resolve("staging").resolve(store).resolve("a").resolve(file);
  }

  /** When each file of the targets was written. */
  private Map<Path, FileTime> times() throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory.resolve("staging"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static StoreSelection in(String environment) {
    return new StoreSelection(List.of(), Optional.of(environment));
  }
}
