package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.collect.GarbageCollector;
import dev.shopstrata.publish.collect.Retention;
import dev.shopstrata.publish.stop.StopList;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.publish.verify.ReleaseVerifier;
import dev.shopstrata.publish.verify.VerifyOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StopListTest {
  private static final Map<String, String> MONDAY =
      Map.of(
          "index.html", "Monday <a href=\"/p/cup/\">cup 9</a>",
          "about/index.html", "about us on Monday",
          "old/index.html", "<a href='/p/cup?from=old'>cup</a>",
          "p/cup/index.html", "cup 9",
          "p/cup-set/index.html", "see <a href=\"/p/cup-set/\">set</a>",
          "p/pot/index.html", "pot 20",
          "assets/main.1.css", "a{}");
  private static final Map<String, String> TODAY =
      Map.of(
          "index.html", "today <a href=\"/p/pot/\">pot 21</a>",
          "about/index.html", "about us today",
          "p/pot/index.html", "pot 21",
          "p/cup-set/index.html", "set",
          "assets/main.2.css", "b{}");
  private static final Map<String, String> MONDAY_WITHOUT_CUP =
      Map.of(
          "index.html", "today <a href=\"/p/pot/\">pot 21</a>",
          "about/index.html", "about us on Monday",
          "p/cup-set/index.html", "see <a href=\"/p/cup-set/\">set</a>",
          "p/pot/index.html", "pot 20",
          "assets/main.1.css", "a{}");

  @TempDir Path temp;

  /** How today's release was made. */
  enum Way {
    FULL(true, ReleaseKind.FULL),
    DELTA(true, ReleaseKind.DELTA),
    PLAIN(false, ReleaseKind.DELTA);

    private final boolean hasReleases;
    private final ReleaseKind kind;

    Way(boolean hasReleases, ReleaseKind kind) {
      this.hasReleases = hasReleases;
      this.kind = kind;
    }
  }

  private static StoppedProduct cup() {
    return new StoppedProduct("cup", "glass may break", "2026-11-25T10:00:00Z", "ada");
  }

  private static Set<String> paths() {
    TreeSet<String> paths = new TreeSet<>(MONDAY.keySet());
    paths.addAll(TODAY.keySet());
    return paths;
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_recalled_product_stays_gone_when_all_is_rolled_back(Way way) throws IOException {
    PublishedStore store = new PublishedStore(temp, way.hasReleases);
    store.publish(store.bundle("monday", MONDAY));
    store.as(way.kind).publish(store.bundle("today", TODAY));
    new StopList(store.bucket).add(List.of(cup()));
    store.publisher().rollback(2);
    Set<String> paths = paths();
    paths.remove("assets/main.2.css");
    assertThat(store.seen(paths)).isEqualTo(new TreeMap<>(MONDAY_WITHOUT_CUP));
    assertThat(store.edge.purged()).contains("/about/");
    assertThat(
            new ReleaseVerifier(
                    store.target(),
                    Optional.empty(),
                    VerifyOptions.deep(2),
                    Files.createTempDirectory(temp, "work"))
                .verify()
                .isSound())
        .isTrue();
    store.publisher().rollback(4);
    assertThat(store.seen(TODAY.keySet())).isEqualTo(new TreeMap<>(TODAY));
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void the_release_that_recalls_a_product_takes_its_page_down_at_once(Way way) {
    PublishedStore store = new PublishedStore(temp, way.hasReleases);
    store.publish(store.bundle("monday", MONDAY));
    store.as(way.kind).stopping(cup()).publish(store.bundle("today", TODAY));
    assertThat(store.seen(paths())).doesNotContainKey("p/cup/index.html");
    assertThat(store.edge.purged()).contains("/p/cup/");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_page_that_took_the_address_of_a_recalled_one_stays(Way way) {
    PublishedStore store = new PublishedStore(temp, way.hasReleases);
    store.publish(store.bundle("monday", MONDAY));
    Map<String, String> next = new TreeMap<>(MONDAY_WITHOUT_CUP);
    next.put("p/cup/index.html", "another cup 8");
    store.as(way.kind).showing("beaker", "p/cup/index.html").stopping(cup());
    store.publish(store.bundle("next", next));
    assertThat(store.seen(next.keySet())).isEqualTo(new TreeMap<>(next));
  }

  @Test
  void a_page_that_was_left_for_open_tabs_goes_when_its_product_is_recalled() {
    PublishedStore store = new PublishedStore(temp, false);
    store.publish(store.bundle("monday", MONDAY));
    Bundle today = store.bundle("today", TODAY);
    store.publish(today);
    assertThat(store.seen(paths())).containsKey("p/cup/index.html");
    store.edge.purged();
    store.stopping(cup()).publish(today);
    assertThat(store.seen(paths())).doesNotContainKey("p/cup/index.html");
    assertThat(store.edge.purged()).contains("/p/cup/");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void going_back_to_what_is_live_takes_a_stopped_product_down_at_once(Way way) {
    PublishedStore store = new PublishedStore(temp, way.hasReleases);
    long live = store.publish(store.bundle("monday", MONDAY)).record().seq();
    new StopList(store.bucket).add(List.of(cup()));
    assertThat(store.publisher().rollback(live).isNew()).isTrue();
    assertThat(store.bucket.text(store.key("p/cup/index.html"))).isEmpty();
    assertThat(store.edge.purged()).contains("/p/cup/");
    assertThat(store.publisher().rollback(live).isNew()).isFalse();
  }

  @Test
  void a_bundle_that_has_a_stopped_product_is_refused_before_the_first_write() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("today", TODAY));
    new StopList(store.bucket).add(List.of(cup()));
    store.bucket.written();
    Bundle bundle = store.bundle("monday", MONDAY);
    assertThatThrownBy(() -> store.publish(bundle))
        .hasMessageContaining("release-stopped")
        .hasMessageContaining("p/cup/index.html");
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/probe/"));
    new StopList(store.bucket).remove(List.of("cup"));
    assertThat(store.publish(bundle).isNew()).isTrue();
  }

  @Test
  void a_release_that_waits_with_a_stopped_product_is_not_activated() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("today", TODAY));
    long ready =
        store
            .publisher()
            .prepare(store.bundle("monday", MONDAY), ReleasePapers.NONE)
            .record()
            .seq();
    new StopList(store.bucket).add(List.of(cup()));
    assertThatThrownBy(() -> store.publisher().activate(ready))
        .hasMessageContaining("release-stopped");
  }

  @Test
  void the_list_keeps_the_first_moment_and_outlives_releases_and_their_collection()
      throws IOException {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("today", TODAY));
    StopList list = new StopList(store.bucket);
    list.add(List.of(cup(), new StoppedProduct("jug", "recall", "2026-11-25T11:00:00Z", "bob")));
    list.add(List.of(new StoppedProduct("cup", "again", "2026-11-26T10:00:00Z", "bob")));
    assertThat(list.products()).hasSize(2).first().isEqualTo(cup());
    new GarbageCollector(
            store.target(),
            new PublishOptions(null, true, "gc", "gc", Duration.ZERO, 2),
            new Retention(1, Duration.ZERO, Duration.ZERO),
            Files.createTempDirectory(temp, "work"),
            Clock.fixed(PublishedStore.NOW.plusSeconds(99999), ZoneOffset.UTC))
        .collect();
    assertThat(new StopList(store.bucket).products()).hasSize(2);
  }

  @Test
  void a_list_that_can_not_be_read_stops_everything() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("today", TODAY));
    store.put(Key.of("_meta/stop.json"), "{", ObjectHeaders.record("application/json"));
    assertThatThrownBy(() -> store.publisher().rollback(2))
        .hasMessageContaining("release-stop-list-invalid");
  }
}
