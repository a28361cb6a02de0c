package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.ProblemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html", "home: cup 9",
          "p/cup/index.html", "cup 9",
          "p/pot/index.html", "pot 20",
          "p/pan/index.html", "pan 30",
          "p/jug/index.html", "jug 12",
          "assets/main.1.css", "a{}");

  private static final Map<String, String> CHEAPER = with(FIRST, "p/cup/index.html", "cup 8");

  @TempDir Path temp;

  private static Map<String, String> with(Map<String, String> files, String path, String text) {
    Map<String, String> all = new HashMap<>(files);
    all.put(path, text);
    return all;
  }

  @Test
  void a_first_release_is_full_and_what_shoppers_see() {
    PublishedStore store = new PublishedStore(temp, true);
    Published done = store.publish(store.bundle("a", FIRST));
    assertThat(done.record().kind()).isEqualTo(ReleaseKind.FULL);
    assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
    assertThat(store.bucket.headers("a/assets/main.1.css").orElseThrow().cacheControl())
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(store.publisher().releases())
        .extracting(ReleaseRecord::action)
        .containsExactly(ReleaseAction.STARTED, ReleaseAction.LIVE);
  }

  @Test
  void what_is_live_already_is_neither_written_nor_purged() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("a", FIRST));
    store.bucket.written();
    store.edge.purged();
    Published again = store.publish(store.bundle("again", FIRST));
    assertThat(again.isNew()).isFalse();
    assertThat(store.bucket.written()).isEmpty();
    assertThat(store.edge.purged()).isEmpty();
  }

  @Test
  void one_price_is_a_delta_that_writes_and_purges_its_page_alone() {
    PublishedStore store = new PublishedStore(temp, true);
    String folder = store.publish(store.bundle("a", FIRST)).record().folder();
    store.bucket.written();
    Published done = store.publish(store.bundle("b", CHEAPER));
    assertThat(done.record().kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(store.bucket.written())
        .filteredOn(key -> !key.contains("_meta/"))
        .containsExactly("releases/" + folder + "/p/cup/index.html");
    assertThat(store.edge.purged()).containsExactly("/p/cup", "/p/cup/", "/p/cup/index.html");
    assertThat(store.seen(CHEAPER.keySet())).isEqualTo(new TreeMap<>(CHEAPER));
  }

  @Test
  void a_full_release_uploads_what_changed_and_copies_the_rest() {
    PublishedStore store = new PublishedStore(temp, true);
    store.publish(store.bundle("a", FIRST));
    Published done = store.as(ReleaseKind.FULL).publish(store.bundle("b", CHEAPER));
    assertThat(done.record().kind()).isEqualTo(ReleaseKind.FULL);
    assertThat(store.edge.folder()).isEqualTo(done.record().folder());
    assertThat(store.seen(CHEAPER.keySet())).isEqualTo(new TreeMap<>(CHEAPER));
  }

  @Test
  void a_bucket_without_releases_has_deltas_at_the_places_of_the_urls() {
    PublishedStore store = new PublishedStore(temp, false);
    assertThat(store.publish(store.bundle("a", FIRST)).record().kind())
        .isEqualTo(ReleaseKind.DELTA);
    store.publish(store.bundle("b", CHEAPER));
    assertThat(store.bucket.text("p/cup/index.html")).contains("cup 8");
  }

  @Test
  void rolling_back_uploads_nothing_and_can_be_rolled_back() {
    PublishedStore store = new PublishedStore(temp, true);
    long first = store.publish(store.bundle("a", FIRST)).record().seq();
    long second = store.publish(store.bundle("b", CHEAPER)).record().seq();
    store.as(ReleaseKind.FULL).publish(store.bundle("c", with(CHEAPER, "index.html", "sale")));
    store.publisher().rollback(first);
    assertThat(store.seen(FIRST.keySet())).isEqualTo(new TreeMap<>(FIRST));
    store.publisher().rollback(second);
    assertThat(store.seen(CHEAPER.keySet())).isEqualTo(new TreeMap<>(CHEAPER));
  }

  @Test
  void data_that_is_too_old_is_not_shown_again() {
    PublishedStore store = new PublishedStore(temp, true);
    long first = store.publish(store.bundle("a", FIRST)).record().seq();
    store.publish(store.bundle("b", CHEAPER));
    store.at(PublishedStore.NOW.plusSeconds(13 * 3600));
    assertThatThrownBy(() -> store.publisher().rollback(first))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("release-too-old")
        .hasMessageContaining("13 hours ago");
  }

  @Test
  void a_bucket_that_ignores_conditions_is_refused_before_the_first_write() {
    PublishedStore store = new PublishedStore(temp, true);
    store.bucket.ignoringConditions();
    Bundle bundle = store.bundle("a", FIRST);
    assertThatThrownBy(() -> store.publish(bundle)).hasMessageContaining("release-target-unsafe");
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/probe/"));
  }

  @Test
  void a_bucket_that_knows_no_conditions_is_refused_before_the_first_write() {
    PublishedStore store = new PublishedStore(temp, true);
    store.bucket.knowingNoConditions();
    Bundle bundle = store.bundle("a", FIRST);
    assertThatThrownBy(() -> store.publish(bundle))
        .hasMessageContaining("release-target-unsafe")
        .hasMessageContaining("status 501");
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/probe/"));
  }

  @Test
  void another_stores_place_is_refused_before_the_first_write() {
    PublishedStore store = new PublishedStore(temp, true);
    store.bucket.put(
        ReleaseKeys.MARKER,
        dev.shopstrata.publish.bucket.Upload.json(
            "{\"store\": \"acme-fr\", \"environment\": \"production\"}"),
        dev.shopstrata.publish.bucket.Condition.ALWAYS);
    store.bucket.written();
    Bundle bundle = store.bundle("a", FIRST);
    assertThatThrownBy(() -> store.publish(bundle)).hasMessageContaining("release-target-wrong");
    assertThat(store.bucket.written()).isEmpty();
  }

  @Test
  void a_much_smaller_bundle_is_refused_before_the_first_write() {
    PublishedStore store = new PublishedStore(temp, true);
    Map<String, String> many = new HashMap<>(FIRST);
    IntStream.range(0, 30).forEach(i -> many.put("p/" + i + "/index.html", "thing " + i));
    store.publish(store.bundle("a", many));
    store.bucket.written();
    Bundle small = store.bundle("b", FIRST);
    assertThatThrownBy(() -> store.publish(small)).hasMessageContaining("release-suspicious");
    assertThat(store.bucket.written()).allMatch(key -> key.contains("_meta/probe/"));
  }

  @Test
  void who_publishes_keeps_others_out_until_the_claim_expires() {
    PublishedStore store = new PublishedStore(temp, true);
    Bundle first = store.bundle("a", FIRST);
    store.publish(first);
    Bundle second = store.bundle("b", CHEAPER);
    store.dyingOnceClaimed(second);
    store.by("two");
    assertThatThrownBy(() -> store.publish(second))
        .hasMessageContaining("release-claimed")
        .hasMessageContaining("ada@desk is publishing");
    store.at(PublishedStore.NOW.plusSeconds(3600));
    assertThat(store.publish(second).isNew()).isTrue();
  }
}
