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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PublishBuildTest extends PublishedShop {
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
        new ReleasesBuild(BuildListener.SILENT)
            .releases(site.request(), Logins.NONE, 10, Instant.now())
            .table();
    assertThat(table.stores()).extracting(ReleaseTable.StoreRow::store).containsExactly("de", "uk");
    assertThat(table.stores().get(0).releases())
        .extracting(ReleaseTable.Row::seq, ReleaseTable.Row::live, ReleaseTable.Row::kind)
        .containsExactly(tuple(4L, true, "delta"), tuple(2L, false, "full"));
    assertThat(table.text(false)).contains("de  staging", "    4  live  delta", "by ada@desk");
    assertThat(table.json()).contains("\"seq\" : 4", "\"environment\" : \"staging\"");
  }

  @Test
  void what_is_built_of_other_layers_than_were_locked_is_not_published() throws IOException {
    site.with("-- storefront.lock --\n%s  com.example:brand:1.0\n".formatted("ab".repeat(32)));
    assertThatThrownBy(this::publish).hasMessageContaining("layer-lock-differs");
    assertThat(directory.resolve("staging")).doesNotExist();
    site.with("-- storefront.lock --\n# No layers of artifacts.\n");
    assertThat(outcomes(publish())).containsValue(Outcome.LIVE);
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
}
