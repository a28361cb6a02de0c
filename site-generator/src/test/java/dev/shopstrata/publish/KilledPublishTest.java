package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.publish.StrictBucket.Fault;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishers that are killed at every operation on their bucket, before it and after it. */
class KilledPublishTest {
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "home: cup",
          "p/cup/index.html", "cup 9",
          "p/pot/index.html", "pot 20",
          "p/pan/index.html", "pan 30",
          "assets/main.1.css", "a{}");
  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "home: cup, jug",
          "p/cup/index.html", "cup 8",
          "p/jug/index.html", "jug 12",
          "p/pan/index.html", "pan 30",
          "assets/main.2.css", "b{}");
  private static final Map<String, String> OTHER =
      Map.of(
          "index.html", "home: pan",
          "p/pan/index.html", "pan 31",
          "p/cup/index.html", "cup 9",
          "assets/main.1.css", "a{}");

  @TempDir Path temp;

  /** How the second release is made. */
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

  private static Set<String> paths() {
    TreeSet<String> paths = new TreeSet<>(OLD.keySet());
    paths.addAll(NEW.keySet());
    paths.addAll(OTHER.keySet());
    return paths;
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void shoppers_see_the_old_or_the_new_and_the_next_run_finishes(Way way) {
    int at = 1;
    for (boolean isOver = false; !isOver; at++) {
      for (Fault fault : new Fault[] {Fault.KILLED_BEFORE, Fault.KILLED_AFTER}) {
        PublishedStore store = opened(way, at + fault.name());
        Bundle next = store.bundle("new", NEW);
        boolean died = dies(store, next, at, fault);
        isOver |= !died;
        NavigableMap<String, String> seen = store.seen(paths());
        boolean isLive = died && isLive(store, next);
        if (way == Way.FULL && !isLive && died) {
          NavigableMap<String, String> pages = new TreeMap<>(seen);
          pages.remove("assets/main.2.css");
          assertThat(pages).as("killed at %d %s", at, fault).isEqualTo(new TreeMap<>(OLD));
        }
        assertLinksLead(seen);
        store.bucket.well();
        store.publish(next);
        assertThat(store.seen(NEW.keySet()))
            .as("finished after %d %s", at, fault)
            .isEqualTo(new TreeMap<>(NEW));
      }
    }
    assertThat(at).isGreaterThan(15);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void what_was_cut_off_is_undone_when_another_bundle_comes(Way way) {
    int at = 1;
    for (boolean isOver = false; !isOver; at++) {
      PublishedStore store = opened(way, "other" + at);
      Bundle next = store.bundle("new", NEW);
      isOver = !dies(store, next, at, Fault.KILLED_AFTER);
      boolean wentLive = isLive(store, next);
      store.publish(store.bundle("third", OTHER));
      assertThat(store.seen(OTHER.keySet()))
          .as("undone after %d", at)
          .isEqualTo(new TreeMap<>(OTHER));
      if (!wentLive) {
        assertThat(store.seen(paths()))
            .as("undone after %d", at)
            .doesNotContainKey("p/jug/index.html");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_lost_answer_anywhere_loses_nothing(Way way) {
    for (int at = 1; at < 60; at++) {
      PublishedStore store = opened(way, "lost" + at);
      Bundle next = store.bundle("new", NEW);
      store.bucket.failing(at, Fault.ANSWER_LOST);
      try {
        store.publish(next);
      } catch (dev.shopstrata.publish.bucket.BucketException e) {
        store.bucket.well();
        store.publish(next);
      }
      assertThat(store.seen(NEW.keySet())).as("lost at %d", at).isEqualTo(new TreeMap<>(NEW));
    }
  }

  private PublishedStore opened(Way way, String name) {
    PublishedStore store = new PublishedStore(temp.resolve(name), way.hasReleases);
    store.publish(store.bundle("old", OLD));
    return store.as(way.kind);
  }

  private static boolean dies(PublishedStore store, Bundle next, int at, Fault fault) {
    store.bucket.failing(at, fault);
    try {
      store.publish(next);
      return false;
    } catch (StrictBucket.Killed e) {
      return true;
    }
  }

  private static boolean isLive(PublishedStore store, Bundle bundle) {
    store.bucket.well();
    return new LiveSite(store.publisher().releases())
        .live()
        .filter(live -> live.bundleId().equals(bundle.id()))
        .isPresent();
  }

  /** The home page names products; each must be there. */
  private static void assertLinksLead(Map<String, String> seen) {
    String home = seen.getOrDefault("index.html", "home: ");
    for (String product : home.substring(home.indexOf(':') + 1).split(",", -1)) {
      if (!product.isBlank()) {
        assertThat(seen).containsKey("p/" + product.strip() + "/index.html");
      }
    }
  }
}
