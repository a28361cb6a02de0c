package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that are uploaded ahead of their moment. */
class WaitingReleaseTest {
  private static final Map<String, String> TODAY =
      Map.of("index.html", "home", "p/cup/index.html", "cup 9", "assets/a.css", "a{}");
  private static final Map<String, String> SALE =
      Map.of("index.html", "SALE", "p/cup/index.html", "cup 5", "assets/a.css", "a{}");

  @TempDir Path temp;

  @Test
  void shoppers_see_nothing_of_it_until_it_is_activated() {
    PublishedStore store = opened();
    Published ahead = store.publisher().prepare(store.bundle("sale", SALE), ReleasePapers.NONE);
    assertThat(ahead.record().action()).isEqualTo(ReleaseAction.READY);
    assertThat(store.seen(TODAY.keySet())).isEqualTo(new TreeMap<>(TODAY));
    store.bucket.written();
    store.publisher().activate(ahead.record().seq());
    assertThat(store.seen(SALE.keySet())).isEqualTo(new TreeMap<>(SALE));
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/"));
  }

  @Test
  void what_goes_live_meanwhile_does_not_harm_it() {
    PublishedStore store = opened();
    long ahead =
        store.publisher().prepare(store.bundle("sale", SALE), ReleasePapers.NONE).record().seq();
    Map<String, String> cheaper = new TreeMap<>(TODAY);
    cheaper.put("p/cup/index.html", "cup 8");
    store.as(ReleaseKind.DELTA).publish(store.bundle("b", cheaper));
    assertThat(store.seen(TODAY.keySet())).isEqualTo(cheaper);
    store.publisher().activate(ahead);
    assertThat(store.seen(SALE.keySet())).isEqualTo(new TreeMap<>(SALE));
  }

  @Test
  void activating_twice_changes_nothing() {
    PublishedStore store = opened();
    long ahead =
        store.publisher().prepare(store.bundle("sale", SALE), ReleasePapers.NONE).record().seq();
    store.publisher().activate(ahead);
    assertThat(store.publisher().activate(ahead).isNew()).isFalse();
  }

  @Test
  void only_what_waits_can_be_activated() {
    PublishedStore store = opened();
    assertThatThrownBy(() -> store.publisher().activate(2))
        .hasMessageContaining("release-unknown")
        .hasMessageContaining("no release waits as number 2");
  }

  @Test
  void nothing_can_wait_where_files_are_shown_at_once() {
    PublishedStore store = new PublishedStore(temp, false);
    assertThatThrownBy(
            () -> store.publisher().prepare(store.bundle("sale", SALE), ReleasePapers.NONE))
        .hasMessageContaining("release-not-ahead");
  }

  private PublishedStore opened() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("today", TODAY));
    return store;
  }
}
