package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.publish.StrictBucket.Fault;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.collect.Collected;
import dev.shopstrata.publish.collect.GarbageCollector;
import dev.shopstrata.publish.collect.PreviewCollector;
import dev.shopstrata.publish.collect.Retention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbageCollectorTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Retention LIVE_ALONE = new Retention(1, Duration.ZERO, Duration.ZERO);
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html", "home: cup, pot",
          "p/cup/index.html", "cup 9",
          "p/pot/index.html", "pot 20",
          "assets/main.1.css", "a{}");
  private static final Map<String, String> SECOND =
      Map.of(
          "index.html", "home: cup",
          "p/cup/index.html", "cup 8",
          "assets/main.2.css", "b{}");
  private static final Map<String, String> THIRD =
      Map.of(
          "index.html", "home: cup",
          "p/cup/index.html", "cup 7",
          "assets/main.2.css", "b{}");

  @TempDir Path temp;

  private PublishedStore published(String name, boolean hasReleases) {
    PublishedStore store = new PublishedStore(temp.resolve(name), hasReleases);
    store.publish(store.bundle("a", FIRST));
    store.at(PublishedStore.NOW.plus(HOUR)).as(hasReleases ? ReleaseKind.FULL : null);
    store.publish(store.bundle("b", SECOND));
    store.at(PublishedStore.NOW.plus(HOUR.multipliedBy(2))).as(ReleaseKind.DELTA);
    store.publish(store.bundle("c", THIRD));
    return store;
  }

  private Collected collect(PublishedStore store, Retention retention, Instant now) {
    return collect(store, retention, now, false);
  }

  private Collected collect(
      PublishedStore store, Retention retention, Instant now, boolean forced) {
    return new GarbageCollector(store.target(), options(forced), retention, work(), clock(now))
        .collect();
  }

  private static PublishOptions options(boolean forced) {
    return new PublishOptions(null, forced, "gc@desk", "gc", Duration.ofHours(12), 4);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Path work() {
    try {
      return Files.createTempDirectory(temp, "collect");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant hours(int count) {
    return PublishedStore.NOW.plus(HOUR.multipliedBy(count));
  }

  @Test
  void what_only_unretained_releases_need_is_deleted() {
    PublishedStore store = published("one", true);
    String first = store.publisher().releases().get(1).folder();
    Collected collected = collect(store, LIVE_ALONE, hours(3));
    assertThat(collected.deleted()).isPositive();
    assertThat(store.bucket.keys("releases/" + first)).isEmpty();
    assertThat(store.bucket.keys("a/")).containsExactly("a/assets/main.2.css");
    assertThat(store.bucket.keys("_meta/retained/")).isEmpty();
    assertThat(store.seen(THIRD.keySet())).isEqualTo(new TreeMap<>(THIRD));
    assertThat(store.publisher().releases())
        .last()
        .extracting(ReleaseRecord::action)
        .isEqualTo(ReleaseAction.COLLECTED);
  }

  @Test
  void a_ledger_is_read_from_the_first_record_that_something_retained_rests_on() {
    PublishedStore store = published("long", true);
    int all = store.publisher().releases().size();
    collect(store, LIVE_ALONE, hours(3));
    assertThat(store.publisher().releases()).hasSizeLessThan(all);
    assertThat(store.bucket.keys("_meta/ledger/")).hasSizeGreaterThan(all);
    store.at(hours(4)).publish(store.bundle("again", SECOND));
    assertThat(store.seen(SECOND.keySet())).isEqualTo(new TreeMap<>(SECOND));
  }

  @Test
  void what_says_where_a_release_comes_from_goes_with_its_manifest() {
    PublishedStore store = new PublishedStore(temp.resolve("one"), true);
    ReleasePapers papers = new ReleasePapers(new TreeMap<>(Map.of("bill.cdx.json", "{}")));
    Bundle first = store.bundle("a", FIRST);
    Bundle second = store.bundle("b", SECOND);
    store.publisher().publish(first, papers);
    store.at(PublishedStore.NOW.plus(HOUR)).as(ReleaseKind.FULL);
    store.publisher().publish(second, papers);
    store.at(PublishedStore.NOW.plus(HOUR.multipliedBy(2)));
    store.publisher().publish(store.bundle("c", THIRD), papers);
    String before = "_meta/manifests/" + first.id().hex() + "/";
    assertThat(store.bucket.keys(before)).contains(before + "bill.cdx.json");
    collect(store, LIVE_ALONE, hours(3));
    assertThat(store.bucket.keys(before)).isEmpty();
    String after = "_meta/manifests/" + second.id().hex() + "/";
    assertThat(store.bucket.keys(after)).contains(after + "bill.cdx.json");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_release_among_the_last_or_seen_within_the_span_can_be_shown_again(boolean hasReleases) {
    for (Retention retention :
        new Retention[] {
          new Retention(3, Duration.ZERO, Duration.ZERO),
          new Retention(1, HOUR.multipliedBy(3), Duration.ZERO)
        }) {
      PublishedStore store = published("kept" + retention.releases() + hasReleases, hasReleases);
      collect(store, retention, hours(3));
      store.publisher().rollback(2);
      assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_collected_release_is_refused_before_anything_is_written(boolean hasReleases) {
    PublishedStore store = published("gone", hasReleases);
    collect(store, LIVE_ALONE, hours(3));
    store.bucket.written();
    assertThatThrownBy(() -> store.publisher().rollback(2))
        .hasMessageContaining("release-collected");
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/probe/"));
    assertThat(store.seen(THIRD.keySet())).isEqualTo(new TreeMap<>(THIRD));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_page_that_a_delta_took_away_stays_for_the_grace(boolean hasReleases) {
    PublishedStore store = new PublishedStore(temp.resolve("grace"), hasReleases);
    store.publish(store.bundle("a", FIRST));
    store.at(hours(1)).as(ReleaseKind.DELTA);
    store.publish(store.bundle("b", SECOND));
    Retention retention = new Retention(5, HOUR.multipliedBy(9), HOUR);
    collect(store, retention, hours(1).plusSeconds(60));
    assertThat(store.bucket.text(store.key("p/pot/index.html"))).contains("pot 20");
    collect(store, retention, hours(3));
    assertThat(store.bucket.text(store.key("p/pot/index.html"))).isEmpty();
    assertThat(store.bucket.text(store.key("assets/main.1.css"))).contains("a{}");
    store.at(hours(3)).publisher().rollback(2);
    assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
  }

  @Test
  void what_others_put_into_a_plain_bucket_stays() {
    PublishedStore store = published("plain", false);
    store.put(Key.of(".well-known/proof.txt"), "mine", ObjectHeaders.record("text/plain"));
    collect(store, LIVE_ALONE, hours(9));
    assertThat(store.bucket.keys(""))
        .filteredOn(key -> !key.startsWith("_meta/"))
        .containsExactly(
            ".well-known/proof.txt", "assets/main.2.css", "index.html", "p/cup/index.html");
  }

  @Test
  void nothing_to_delete_is_no_record() {
    PublishedStore store = published("twice", true);
    collect(store, LIVE_ALONE, hours(3));
    int records = store.publisher().releases().size();
    assertThat(collect(store, LIVE_ALONE, hours(3)).deleted()).isZero();
    assertThat(store.publisher().releases()).hasSize(records);
  }

  @Test
  void a_release_that_waits_stays() {
    PublishedStore store = published("waits", true);
    Published ready = store.publisher().prepare(store.bundle("d", FIRST), ReleasePapers.NONE);
    collect(store, new Retention(2, Duration.ZERO, Duration.ZERO), hours(3));
    store.publisher().activate(ready.record().seq());
    assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
  }

  @Test
  void nothing_is_deleted_while_another_publisher_has_a_claim() {
    PublishedStore store = published("claimed", true);
    ReleaseRecord live = store.publisher().releases().get(5);
    PublishOptions other = new PublishOptions(null, false, "bob", "two", HOUR, 4);
    Claim.take(
        new ReleaseLedger(store.bucket),
        clock(hours(3)),
        ReleaseRecord.draft(
            7, ReleaseKind.DELTA, live.folder(), live.bundle(), null, live.asOf(), other));
    store.bucket.written();
    assertThatThrownBy(() -> collect(store, LIVE_ALONE, hours(3)))
        .hasMessageContaining("release-claimed");
    assertThat(store.bucket.written()).isEmpty();
  }

  @Test
  void too_many_deletions_are_refused_before_the_first_unless_forced() {
    PublishedStore store = new PublishedStore(temp, true);
    Map<String, String> many = new HashMap<>(FIRST);
    IntStream.range(0, 1500).forEach(i -> many.put("p/" + i + "/index.html", "thing " + i));
    store.publish(store.bundle("a", many));
    store.at(hours(1)).as(ReleaseKind.FULL);
    Map<String, String> fewer = new HashMap<>(many);
    fewer.keySet().removeIf(path -> path.contains("12"));
    store.publish(store.bundle("b", many));
    store.publish(store.bundle("b", fewer));
    store.publish(store.bundle("b", many));
    store.publish(store.bundle("b", fewer));
    store.bucket.written();
    assertThatThrownBy(() -> collect(store, LIVE_ALONE, hours(3)))
        .hasMessageContaining("release-deletes-many");
    assertThat(store.bucket.written()).isEmpty();
    assertThat(collect(store, LIVE_ALONE, hours(3), true).deleted()).isGreaterThan(1500);
    assertThat(store.seen(fewer.keySet())).isEqualTo(new TreeMap<>(fewer));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_collector_that_is_killed_loses_nothing_and_the_next_one_finishes(boolean hasReleases) {
    int at = 1;
    for (boolean isOver = false; !isOver; at++) {
      for (Fault fault : new Fault[] {Fault.KILLED_BEFORE, Fault.KILLED_AFTER}) {
        PublishedStore store = published(at + fault.name() + hasReleases, hasReleases);
        Retention retention = new Retention(2, Duration.ZERO, Duration.ZERO);
        store.bucket.failing(at, fault);
        try {
          collect(store, retention, hours(3));
          isOver = true;
        } catch (StrictBucket.Killed e) {
          isOver = false;
        }
        store.bucket.well();
        store.at(hours(4));
        assertThat(store.seen(THIRD.keySet())).as("at %d", at).isEqualTo(new TreeMap<>(THIRD));
        store.publisher().rollback(4);
        assertThat(store.seen(SECOND.keySet())).as("at %d", at).isEqualTo(new TreeMap<>(SECOND));
        collect(store, LIVE_ALONE, hours(5));
        assertThat(store.seen(SECOND.keySet())).as("at %d", at).isEqualTo(new TreeMap<>(SECOND));
        assertThat(store.bucket.text("a/assets/main.1.css")).isEmpty();
      }
    }
    assertThat(at).isGreaterThan(5);
  }

  @Test
  void an_expired_preview_goes_whole_and_the_next_one_begins_anew() {
    PublishedStore store = published("preview", true);
    PreviewCollector early =
        new PreviewCollector(store.target(), options(false), HOUR.multipliedBy(9), clock(hours(3)));
    assertThat(early.collect().deleted()).isZero();
    for (int at = 1; at < 12; at++) {
      store.bucket.failing(at, Fault.KILLED_AFTER);
      try {
        new PreviewCollector(store.target(), options(false), HOUR, clock(hours(3 + at))).collect();
      } catch (StrictBucket.Killed e) {
        assertThat(e).isNotNull();
      }
    }
    store.bucket.well();
    new PreviewCollector(store.target(), options(false), HOUR, clock(hours(40))).collect();
    assertThat(store.bucket.keys(""))
        .allMatch(key -> key.equals("_meta/store.json") || key.startsWith("_meta/ledger/"));
    store.at(hours(50)).as(null).publish(store.bundle("d", FIRST));
    assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
  }
}
