package dev.shopstrata.publish.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.publish.edge.FakeVendor.Answer;
import dev.shopstrata.publish.edge.FakeVendor.Asked;
import dev.shopstrata.store.EdgeChoice;
import dev.shopstrata.store.EdgeChoice.Kind;
import dev.shopstrata.store.SiteUrl;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls as AWS documents them, at a server of the test. */
class CloudFrontEdgeTest {
  private static final String ARN = "arn:aws:cloudfront::123456789012:key-value-store/ab-12";
  private static final String KEYS =
      "/key-value-stores/arn%3Aaws%3Acloudfront%3A%3A123456789012%3Akey-value-store%2Fab-12";
  private static final String PATH = "/2020-05-31/distribution/E1ABC/invalidation";
  private static final EdgeSecret SECRET = new EdgeSecret("AKIA", "key-canary", "session-canary");
  private static final Answer COMPLETED = invalidation("Completed");
  private static final Answer VERSION = new Answer(200, "{}", Map.of("ETag", "KV7"));

  private final List<Duration> pauses = new ArrayList<>();
  private FakeVendor aws;

  @BeforeEach
  void start() throws IOException {
    aws = new FakeVendor();
  }

  @AfterEach
  void stop() {
    aws.close();
  }

  private static Answer invalidation(String status) {
    return Answer.of(
        201,
        "<Invalidation><Id>I2J</Id><Status>" + status + "</Status><CreateTime/></Invalidation>");
  }

  private static Answer release(String value) {
    return Answer.of(200, "{\"Key\":\"release\",\"Value\":\"" + value + "\",\"ItemCount\":1}");
  }

  private Edge edge(String base, String arn) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    SiteUrl store = new SiteUrl("https://www.acme.example", base);
    EdgeChoice choice = VendorEdgeTest.choice(Kind.CLOUDFRONT, "E1ABC", arn);
    return new EdgeOpener(store, Optional.empty(), clock, pauses::add, Optional.of(aws.url()))
        .open(choice, Optional.of(SECRET));
  }

  private static String paths(Asked asked) {
    return asked.body().replaceAll("(?s).*<Paths>(.*)</Paths>.*", "$1").strip();
  }

  @Test
  void an_invalidation_is_signed_and_awaited() {
    aws.answering(invalidation("InProgress"), invalidation("InProgress"), COMPLETED);
    edge("/", "").purge(new Purge.Urls(List.of("/p/cup/", "/p/cup", "/p/cup/index.html")));
    List<Asked> asked = aws.asked();
    assertThat(asked)
        .extracting(Asked::line)
        .containsExactly("POST " + PATH, "GET " + PATH + "/I2J", "GET " + PATH + "/I2J");
    assertThat(paths(asked.get(0)))
        .isEqualTo(
            "<Quantity>2</Quantity><Items><Path>/p/cup/</Path>"
                + "<Path>/p/cup/index.html</Path></Items>");
    assertThat(asked.get(0).body()).contains("<CallerReference>").startsWith("<?xml");
    assertThat(asked.get(0).headers())
        .containsEntry("x-amz-date", "20261125T120000Z")
        .containsEntry("x-amz-security-token", "session-canary");
    assertThat(asked.get(0).headers().get("authorization"))
        .startsWith("AWS4-HMAC-SHA256 Credential=AKIA/20261125/us-east-1/cloudfront/aws4_request,")
        .doesNotContain("canary");
    assertThat(pauses).hasSize(2);
  }

  @Test
  void with_a_pointer_the_place_in_the_release_is_invalidated_too() {
    aws.answering(release("7 f7"), COMPLETED, release("7 f7"), COMPLETED);
    edge("/de/", ARN).purge(new Purge.Urls(List.of("/de/p/cup/")));
    edge("/de/", ARN).purge(new Purge.Everything());
    List<Asked> asked = aws.asked();
    assertThat(paths(asked.get(1)))
        .contains("<Path>/de/p/cup/</Path><Path>/releases/f7/de/p/cup/index.html</Path>");
    assertThat(paths(asked.get(3))).contains("<Path>/de/*</Path><Path>/releases/f7/de/*</Path>");
  }

  @Test
  void all_of_a_host_and_tags_are_one_path_each() {
    aws.always(COMPLETED);
    Edge edge = edge("/", "");
    edge.purge(new Purge.Everything());
    edge.purge(new Purge.Tags(List.of("product:4711", "brand:x")));
    assertThat(aws.asked())
        .extracting(CloudFrontEdgeTest::paths)
        .containsExactly(
            "<Quantity>1</Quantity><Items><Path>/*</Path></Items>",
            "<Quantity>2</Quantity><Items><Path>#product:4711</Path><Path>#brand:x</Path></Items>");
  }

  @Test
  void too_many_under_way_are_waited_for() {
    aws.answering(
        Answer.of(
            400,
            "<ErrorResponse><Error><Code>TooManyInvalidationsInProgress</Code>"
                + "<Message>wait</Message></Error></ErrorResponse>"),
        COMPLETED);
    edge("/", "").purge(new Purge.Everything());
    assertThat(pauses).hasSize(1);
  }

  @Test
  void a_refusal_is_told_in_words_and_without_keys() {
    aws.always(
        Answer.of(
            403,
            "<ErrorResponse><Error><Code>AccessDenied</Code>"
                + "<Message>not for session-canary</Message></Error></ErrorResponse>"));
    Edge edge = edge("/", "");
    assertThatThrownBy(() -> edge.purge(new Purge.Everything()))
        .isInstanceOf(EdgeException.class)
        .hasMessage(
            "cloudfront E1ABC answered 403 to POST " + PATH + ": not for *** (AccessDenied)");
  }

  @Test
  void the_pointer_is_replaced_while_it_is_what_was_read() {
    aws.answering(VERSION, release("6 f6"), Answer.of(200, "{}"));
    Edge edge = edge("/", ARN);
    assertThat(edge.followsPointer()).isTrue();
    edge.point("f7", 7);
    List<Asked> asked = aws.asked();
    assertThat(asked)
        .extracting(Asked::line)
        .containsExactly(
            "GET " + KEYS, "GET " + KEYS + "/keys/release", "PUT " + KEYS + "/keys/release");
    assertThat(asked.get(2).body()).isEqualTo("{\"Value\":\"7 f7\"}");
    assertThat(asked.get(2).headers())
        .containsEntry("if-match", "KV7")
        .containsEntry("x-amz-region-set", "*");
    assertThat(asked.get(2).headers().get("authorization"))
        .startsWith("AWS4-ECDSA-P256-SHA256 Credential=AKIA/20261125/cloudfront-keyvaluestore/")
        .contains("SignedHeaders=content-type;host;if-match;x-amz-date;x-amz-region-set;");
  }

  @Test
  void the_first_pointer_is_made() {
    aws.answering(VERSION, Answer.of(404, "{\"Message\":\"no key\"}"), Answer.of(200, "{}"));
    edge("/", ARN).point("f1", 1);
    assertThat(aws.asked()).last().extracting(Asked::body).isEqualTo("{\"Value\":\"1 f1\"}");
  }

  @Test
  void a_pointer_never_goes_back() {
    aws.answering(VERSION, release("9 f9"));
    edge("/", ARN).point("f7", 7);
    assertThat(aws.asked()).extracting(Asked::line).noneMatch(line -> line.startsWith("PUT"));
  }

  @Test
  void who_came_between_is_looked_at_again() {
    aws.answering(VERSION, release("6 f6"), Answer.of(409, "{\"Message\":\"changed\"}"));
    aws.answering(VERSION, release("9 f9"));
    edge("/", ARN).point("f7", 7);
    assertThat(aws.asked()).hasSize(5);
    aws.answering(VERSION, release("6 f6"), Answer.of(0, ""), Answer.of(412, "{}"));
    aws.answering(VERSION, release("7 f7"));
    edge("/", ARN).point("f7", 7);
    assertThat(aws.asked()).hasSize(6);
  }

  @Test
  void a_pointer_that_may_not_be_written_is_told() {
    aws.answering(VERSION, release("6 f6"), Answer.of(403, "{\"Message\":\"no\"}"));
    Edge edge = edge("/", ARN);
    assertThatThrownBy(() -> edge.point("f7", 7))
        .isInstanceOf(EdgeException.class)
        .hasMessage("cloudfront E1ABC answered 403 to PUT " + KEYS + "/keys/release: no");
  }
}
