package dev.shopstrata.publish.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.publish.edge.FakeVendor.Answer;
import dev.shopstrata.publish.edge.FakeVendor.Asked;
import dev.shopstrata.store.EdgeChoice;
import dev.shopstrata.store.EdgeChoice.Kind;
import dev.shopstrata.store.SiteUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls as the vendors' documentation shows them, at a server of the test. */
class VendorEdgeTest {
  private static final EdgeSecret SECRET = EdgeSecret.token("token-canary");
  private static final SiteUrl WHOLE_HOST = new SiteUrl("https://www.acme.example", "/");
  private static final SiteUrl BELOW = new SiteUrl("https://www.acme.example", "/de/");
  private static final Answer DONE = Answer.of(200, "{\"success\": true}");

  private final List<Duration> pauses = new ArrayList<>();
  private FakeVendor vendor;

  @BeforeEach
  void start() throws IOException {
    vendor = new FakeVendor().always(DONE);
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  private EdgeOpener opener(SiteUrl store) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    return new EdgeOpener(store, Optional.empty(), clock, pauses::add, Optional.of(vendor.url()));
  }

  /** With tags; what is empty is not told. */
  static EdgeChoice choice(Kind kind, String id, String keyValueStore) {
    return new EdgeChoice(
        kind,
        List.of(),
        Optional.of(id),
        Optional.of(keyValueStore).filter(arn -> !arn.isEmpty()),
        true,
        Optional.empty());
  }

  private Edge edge(Kind kind, SiteUrl store) {
    return opener(store).open(choice(kind, "abc123", ""), Optional.of(SECRET));
  }

  private List<String> lines() {
    return vendor.asked().stream().map(Asked::line).toList();
  }

  @Test
  void cloudflare_forgets_thirty_urls_a_call() {
    List<String> paths = IntStream.range(0, 31).mapToObj(i -> "/p/" + i + "/").toList();
    edge(Kind.CLOUDFLARE, WHOLE_HOST).purge(new Purge.Urls(paths));
    List<Asked> asked = vendor.asked();
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1).line()).isEqualTo("POST /zones/abc123/purge_cache");
    assertThat(asked.get(1).headers())
        .containsEntry("authorization", "Bearer token-canary")
        .containsEntry("content-type", "application/json");
    assertThat(asked.get(1).body()).isEqualTo("{\"files\":[\"https://www.acme.example/p/30/\"]}");
  }

  @Test
  void cloudflare_forgets_tags_hosts_and_prefixes() {
    Edge edge = edge(Kind.CLOUDFLARE, WHOLE_HOST);
    edge.purge(new Purge.Tags(List.of("product:4711", "brand:a,b")));
    edge.purge(new Purge.Everything());
    edge(Kind.CLOUDFLARE, BELOW).purge(new Purge.Everything());
    assertThat(vendor.asked())
        .extracting(Asked::body)
        .containsExactly(
            "{\"tags\":[\"product:4711\",\"brand:a%2Cb\"]}",
            "{\"hosts\":[\"www.acme.example\"]}", "{\"prefixes\":[\"www.acme.example/de/\"]}");
    assertThat(edge.tagHeader().orElseThrow().value(List.of("a", "b"))).isEqualTo("a,b");
  }

  @Test
  void cloudflare_may_refuse_with_a_good_status() {
    vendor.answering(
        Answer.of(
            200,
            "{\"success\":false,\"errors\":[{\"code\":1016,\"message\":\"Unable to purge\"}]}"));
    Edge edge = edge(Kind.CLOUDFLARE, WHOLE_HOST);
    assertThatThrownBy(() -> edge.purge(new Purge.Everything()))
        .isInstanceOf(EdgeException.class)
        .hasMessage(
            "cloudflare abc123 answered 200 to POST /zones/abc123/purge_cache:"
                + " Unable to purge (1016)");
  }

  @Test
  void fastly_forgets_urls_keys_and_all_at_once() {
    Edge edge = edge(Kind.FASTLY, WHOLE_HOST);
    edge.purge(new Purge.Urls(List.of("/p/caf%C3%A9/")));
    List<String> tags = IntStream.range(0, 257).mapToObj(i -> "product:" + i).toList();
    edge.purge(new Purge.Tags(tags));
    edge.purge(new Purge.Everything());
    List<Asked> asked = vendor.asked();
    assertThat(asked)
        .extracting(Asked::line)
        .containsExactly(
            "POST /purge/www.acme.example/p/caf%C3%A9/",
            "POST /service/abc123/purge",
            "POST /service/abc123/purge",
            "POST /service/abc123/purge_all");
    assertThat(asked)
        .allSatisfy(a -> assertThat(a.headers()).containsEntry("fastly-key", "token-canary"));
    assertThat(asked).noneSatisfy(a -> assertThat(a.headers()).containsKey("fastly-soft-purge"));
    assertThat(asked.get(2).body()).isEqualTo("{\"surrogate_keys\":[\"product:256\"]}");
    assertThat(edge.tagHeader().orElseThrow().name()).isEqualTo("Surrogate-Key");
  }

  @Test
  void bunny_forgets_exact_urls_tags_and_zones() {
    Edge edge = edge(Kind.BUNNY, WHOLE_HOST);
    edge.purge(new Purge.Urls(List.of("/p/cup/")));
    edge.purge(new Purge.Tags(List.of("product:4711")));
    edge.purge(new Purge.Everything());
    edge(Kind.BUNNY, BELOW).purge(new Purge.Everything());
    List<Asked> asked = vendor.asked();
    String url = "POST /purge?url=https%3A%2F%2Fwww.acme.example%2F";
    assertThat(asked)
        .extracting(Asked::line)
        .containsExactly(
            url + "p%2Fcup%2F&async=false&exactPath=true",
            "POST /pullzone/abc123/purgeCache",
            "POST /pullzone/abc123/purgeCache",
            url + "de%2F*&async=false");
    assertThat(asked)
        .extracting(Asked::body)
        .containsExactly("", "{\"CacheTag\":\"product:4711\"}", "", "");
    assertThat(asked)
        .allSatisfy(a -> assertThat(a.headers()).containsEntry("accesskey", "token-canary"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOUDFLARE", "FASTLY", "BUNNY"})
  void who_is_busy_is_asked_again_when_it_says(Kind kind) {
    vendor.answering(
        new Answer(429, "", Map.of("Retry-After", "7")), Answer.of(503, ""), Answer.of(0, ""));
    edge(kind, WHOLE_HOST).purge(new Purge.Everything());
    assertThat(lines()).hasSize(4);
    assertThat(pauses).hasSize(3).startsWith(Duration.ofSeconds(7));
    assertThat(pauses.get(2)).isGreaterThan(pauses.get(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOUDFLARE", "FASTLY", "BUNNY"})
  void a_refusal_is_told_once_and_without_the_token(Kind kind) {
    vendor.always(Answer.of(403, "no access\n for token-canary"));
    Edge edge = edge(kind, WHOLE_HOST);
    assertThatThrownBy(() -> edge.purge(new Purge.Tags(List.of("a"))))
        .isInstanceOf(EdgeException.class)
        .hasMessageContaining("abc123 answered 403 to POST /")
        .hasMessageNotContaining("canary");
    assertThat(lines()).hasSize(1);
    assertThat(edge.name() + edge).doesNotContain("canary");
  }

  @Test
  void the_first_call_that_fails_ends_a_purge() {
    vendor.answering(DONE, Answer.of(400, "bad"));
    Edge edge = edge(Kind.FASTLY, WHOLE_HOST);
    assertThatThrownBy(() -> edge.purge(new Purge.Urls(List.of("/a/", "/b/", "/c/"))))
        .hasMessageContaining("answered 400 to POST /purge/www.acme.example/b/: bad");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void silence_is_told_in_the_end() {
    vendor.always(Answer.of(0, ""));
    Edge edge = edge(Kind.BUNNY, WHOLE_HOST);
    assertThatThrownBy(() -> edge.purge(new Purge.Everything()))
        .isInstanceOf(EdgeException.class)
        .hasMessageStartingWith(
            "bunny abc123 did not answer POST /pullzone/abc123/purgeCache, tried 6 times:");
  }

  @Test
  void what_is_missing_is_told_before_anything_is_asked() {
    EdgeOpener opener = opener(BELOW);
    assertThatThrownBy(() -> opener.open(choice(Kind.FASTLY, "x", ""), Optional.empty()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(
            "edge-incomplete: the edge fastly before https://www.acme.example/de/ has no"
                + " credentials")
        .hasMessageContaining("or set FASTLY_API_TOKEN");
    assertThatThrownBy(() -> opener.open(EdgeChoice.of(Kind.CLOUDFLARE), Optional.of(SECRET)))
        .hasMessageContaining("doesn't say which zone it is");
    assertThatThrownBy(() -> opener.open(choice(Kind.BUNNY, "../x", ""), Optional.of(SECRET)))
        .hasMessageContaining("has no id of a pull zone: \"../x\"");
    assertThatThrownBy(() -> opener.open(EdgeChoice.of(Kind.NGINX), Optional.empty()))
        .hasMessageContaining("serves a directory, and the store is published to none");
    EdgeChoice odd = choice(Kind.CLOUDFRONT, "E1", "my-store");
    assertThatThrownBy(() -> opener.open(odd, Optional.of(SECRET)))
        .hasMessageContaining("has credentials without an access key id");
    assertThatThrownBy(() -> opener.open(odd, Optional.of(EdgeSecret.keys("AKIA", "k"))))
        .hasMessageContaining("keyValueStore that is no ARN of one: \"my-store\"");
    assertThat(lines()).isEmpty();
  }

  @Test
  void a_cache_before_a_directory_leads_along_its_link() {
    EdgeOpener opener = new EdgeOpener(WHOLE_HOST, Optional.of(Path.of("www")));
    EdgeChoice settings = choice(Kind.CLOUDFLARE, "z", "");
    assertThat(opener.open(settings, Optional.of(SECRET)).followsPointer()).isTrue();
    assertThat(opener.open(EdgeChoice.of(Kind.CADDY), Optional.empty()).followsPointer()).isTrue();
    assertThat(opener.open(EdgeChoice.NONE, Optional.empty()).followsPointer()).isTrue();
    assertThat(opener(WHOLE_HOST).open(EdgeChoice.NONE, Optional.empty()).followsPointer())
        .isFalse();
    assertThat(edge(Kind.CLOUDFLARE, WHOLE_HOST).followsPointer()).isFalse();
  }
}
