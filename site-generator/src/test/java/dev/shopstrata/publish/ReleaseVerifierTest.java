package dev.shopstrata.publish;

import static dev.shopstrata.publish.verify.DifferenceKind.BYTES;
import static dev.shopstrata.publish.verify.DifferenceKind.EDGE_BYTES;
import static dev.shopstrata.publish.verify.DifferenceKind.EDGE_HEADER;
import static dev.shopstrata.publish.verify.DifferenceKind.EDGE_SILENT;
import static dev.shopstrata.publish.verify.DifferenceKind.EDGE_STALE;
import static dev.shopstrata.publish.verify.DifferenceKind.EDGE_STATUS;
import static dev.shopstrata.publish.verify.DifferenceKind.HEADER;
import static dev.shopstrata.publish.verify.DifferenceKind.MANIFEST;
import static dev.shopstrata.publish.verify.DifferenceKind.MISSING;
import static dev.shopstrata.publish.verify.DifferenceKind.SIZE;
import static dev.shopstrata.publish.verify.DifferenceKind.SURPLUS;
import static dev.shopstrata.publish.verify.DifferenceKind.UNREADABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.bucket.DirectoryBucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.edge.DirectoryEdge;
import dev.shopstrata.publish.verify.Difference;
import dev.shopstrata.publish.verify.DifferenceKind;
import dev.shopstrata.publish.verify.ReleaseVerifier;
import dev.shopstrata.publish.verify.Verified;
import dev.shopstrata.publish.verify.VerifyOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseVerifierTest {
  private static final Map<String, String> FILES =
      Map.of(
          "index.html", "home: cup 9",
          "p/cup/index.html", "cup 9",
          "p/pot/index.html", "pot 20",
          "p/\uFF5Epan/index.html", "pan 30",
          "p/\uD83C\uDF75/index.html", "tea 5",
          "assets/main.1.css", "a{}");

  @TempDir Path temp;

  private PublishedStore published(boolean hasReleases) {
    PublishedStore store = new PublishedStore(temp, hasReleases);
    store.publish(store.bundle("a", FILES));
    return store;
  }

  private Verified verified(PublishedStore store, URI url, VerifyOptions options) {
    return verified(store.target(), url, options);
  }

  private Verified verified(StoreTarget target, URI url, VerifyOptions options) {
    try {
      Path work = Files.createTempDirectory(temp, "verify");
      return new ReleaseVerifier(target, Optional.ofNullable(url), options, work).verify();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<DifferenceKind> kinds(PublishedStore store) {
    return verified(store, null, VerifyOptions.deep(4)).differences().stream()
        .map(Difference::kind)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_was_published_is_sound(boolean hasReleases) throws IOException {
    PublishedStore store = published(hasReleases);
    try (StaleServer served = new StaleServer(store)) {
      Verified verified = verified(store, served.url(), VerifyOptions.deep(4));
      assertThat(verified.differences()).isEmpty();
      assertThat(verified.isSound()).isTrue();
      assertThat(List.of(verified.files(), verified.read(), verified.headers(), verified.asked()))
          .containsOnly((long) FILES.size());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void one_flipped_byte_is_found(boolean hasReleases) {
    PublishedStore store = published(hasReleases);
    Key key = Key.of(store.key("p/cup/index.html"));
    store.put(key, "cup 8", store.bucket.headers(key).orElseThrow());
    Verified verified = verified(store, null, VerifyOptions.deep(4));
    assertThat(verified.isSound()).isFalse();
    assertThat(verified.differences()).extracting(Difference::kind).containsExactly(BYTES);
    assertThat(verified.problems().get(0).message()).startsWith("strict/" + key + " is SHA-256");
    assertThat(verified.problems().get(0).code()).isEqualTo(ProblemCode.RELEASE_DIFFERS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void another_length_one_missing_and_one_surplus_object_are_found(boolean hasReleases) {
    PublishedStore store = published(hasReleases);
    Key pot = Key.of(store.key("p/pot/index.html"));
    store.put(pot, "pot 200", store.bucket.headers(pot).orElseThrow());
    store.put(Key.of(store.key("p/q.html")), "q", store.bucket.headers(pot).orElseThrow());
    store.bucket.delete(List.of(Key.of(store.key("p/\uD83C\uDF75/index.html"))));
    assertThat(kinds(store)).containsExactlyInAnyOrder(SIZE, SURPLUS, MISSING);
  }

  @Test
  void a_manifest_that_is_not_the_one_of_the_ledger_is_found() {
    PublishedStore store = published(true);
    Key manifest = Key.of(store.bucket.keys("_meta/manifests/").get(0));
    String text = store.bucket.text(manifest.value()).orElseThrow();
    store.put(
        manifest,
        text.replace("template:index", "template:Index"),
        ObjectHeaders.record("application/x-ndjson"));
    assertThat(kinds(store)).containsExactly(MANIFEST);
  }

  @Test
  void a_missing_shared_asset_is_found_and_those_of_other_releases_are_nothing() {
    PublishedStore store = published(true);
    store.put(Key.of("a/assets/old.css"), "b{}", ObjectHeaders.record("text/css"));
    assertThat(kinds(store)).isEmpty();
    store.bucket.delete(List.of(Key.of("a/assets/main.1.css")));
    assertThat(kinds(store)).containsExactly(MISSING);
  }

  @Test
  void a_surplus_object_is_a_note_and_no_fault() {
    PublishedStore store = published(true);
    store.put(Key.of(store.key("p/q.html")), "q", ObjectHeaders.record("text/html"));
    Verified verified = verified(store, null, VerifyOptions.deep(4));
    assertThat(verified.isSound()).isTrue();
    assertThat(verified.problems()).hasSize(1);
    assertThat(verified.problems().get(0).code()).isEqualTo(ProblemCode.RELEASE_SURPLUS);
  }

  @Test
  void one_wrong_header_is_found() {
    PublishedStore store = published(true);
    Key key = Key.of(store.key("p/cup/index.html"));
    ObjectHeaders right = store.bucket.headers(key).orElseThrow();
    store.put(key, "cup 9", new ObjectHeaders(right.contentType(), "no-cache", right.others()));
    assertThat(kinds(store)).containsExactly(HEADER);
  }

  @Test
  void a_directory_decides_no_headers_and_is_compared_without() throws IOException {
    PublishedStore store = new PublishedStore(temp, true);
    Path root = temp.resolve("www");
    StoreTarget target =
        new StoreTarget(
            PublishedStore.STORE,
            "production",
            new DirectoryBucket(root),
            new DirectoryEdge(root),
            List.of());
    store.publisher(target).publish(store.bundle("a", FILES));
    Verified sound = verified(target, null, VerifyOptions.deep(4));
    assertThat(sound.differences()).isEmpty();
    assertThat(sound.headers()).isZero();
    assertThat(sound.read()).isEqualTo(FILES.size());
    Path page = root.resolve("current").toRealPath().resolve("p/cup/index.html");
    Files.delete(page);
    Files.writeString(page, "cup 8");
    assertThat(verified(target, null, VerifyOptions.deep(4)).differences())
        .extracting(Difference::kind)
        .containsExactly(BYTES);
  }

  @Test
  void an_encoded_file_that_is_not_its_raw_one_is_found() {
    PublishedStore store = new PublishedStore(temp, true).encoding(Encoding.GZIP);
    String page = "tea and nothing but tea ".repeat(100);
    store.publish(store.bundle("a", Map.of("p/tea/index.html", page)));
    Key beside = ReleaseKeys.encoded(Key.of(store.key("p/tea/index.html")), Encoding.GZIP);
    ObjectHeaders headers = ObjectHeaders.record("text/html");
    store.put(beside, Encoding.GZIP.encode(page.getBytes(UTF_8), true), headers);
    assertThat(kinds(store)).isEmpty();
    store.put(
        beside, Encoding.GZIP.encode(page.replace("tea", "pot").getBytes(UTF_8), true), headers);
    assertThat(kinds(store)).containsExactly(BYTES);
    store.put(beside, page.getBytes(UTF_8), headers);
    assertThat(kinds(store)).containsExactly(UNREADABLE);
  }

  @Test
  void a_stale_page_at_the_edge_is_told_from_a_rewritten_one() throws IOException {
    PublishedStore store = published(true);
    Map<String, String> cheaper = new HashMap<>(FILES);
    cheaper.put("p/cup/index.html", "cup 8");
    store.publish(store.bundle("b", cheaper));
    try (StaleServer served = new StaleServer(store)) {
      served.keeping("p/cup/index.html", "cup 9").keeping("p/pot/index.html", "pot 20<script>");
      assertThat(verified(store, served.url(), VerifyOptions.deep(4)).differences())
          .extracting(Difference::kind, Difference::place)
          .containsExactly(
              tuple(EDGE_STALE, served.url() + "/p/cup/"),
              tuple(EDGE_BYTES, served.url() + "/p/pot/"));
    }
  }

  @Test
  void a_header_that_the_edge_drops_and_a_page_it_does_not_give_are_found() throws IOException {
    PublishedStore store = published(true);
    try (StaleServer served = new StaleServer(store)) {
      served.dropping("p/cup/index.html", "Cache-Control");
      store.edge.point("elsewhere", 9);
      assertThat(verified(store, served.url(), VerifyOptions.deep(4)).differences())
          .extracting(Difference::kind)
          .containsOnly(EDGE_STATUS);
      store.edge.point(store.publisher().releases().get(1).folder(), 10);
      assertThat(verified(store, served.url(), VerifyOptions.deep(4)).differences())
          .extracting(Difference::kind)
          .containsExactly(EDGE_HEADER);
    }
  }

  @Test
  void an_edge_that_gives_no_answer_is_told_once() throws IOException {
    PublishedStore store = published(true);
    StaleServer served = new StaleServer(store);
    URI url = served.url();
    served.close();
    assertThat(verified(store, url, VerifyOptions.deep(4)).differences())
        .extracting(Difference::kind)
        .containsExactly(EDGE_SILENT);
  }

  @Test
  void a_content_type_may_be_written_without_space() {
    PublishedStore store = published(false);
    Key page = Key.of("p/cup/index.html");
    ObjectHeaders as = store.bucket.headers(page).orElseThrow();
    String type = as.contentType().replace("; ", ";");
    assertThat(type).isEqualTo("text/html;charset=utf-8");
    store.bucket.copy(page, page, new ObjectHeaders(type, as.cacheControl(), as.others()));
    assertThat(verified(store, null, VerifyOptions.deep(4)).isSound()).isTrue();
  }

  @Test
  void a_sample_reads_about_as_many_files_as_it_says_and_others_with_another_seed() {
    PublishedStore store = new PublishedStore(temp, true);
    Map<String, String> many = new HashMap<>();
    IntStream.range(0, 1000).forEach(i -> many.put("p/" + i + "/index.html", "thing " + i));
    store.publish(store.bundle("a", many));
    Key flipped = Key.of(store.key("p/7/index.html"));
    store.put(flipped, "thing 8", store.bucket.headers(flipped).orElseThrow());
    Verified few = verified(store, null, new VerifyOptions(100, 1, 4));
    assertThat(few.read()).isBetween(60L, 140L);
    assertThat(few.files()).isEqualTo(1000);
    assertThat(IntStream.range(0, 100))
        .anyMatch(seed -> !verified(store, null, new VerifyOptions(100, seed, 4)).isSound());
  }

  @Test
  void nothing_live_is_a_problem() {
    PublishedStore store = new PublishedStore(temp, true);
    assertThatThrownBy(() -> verified(store, null, VerifyOptions.deep(4)))
        .hasMessageContaining("release-unknown");
  }
}
