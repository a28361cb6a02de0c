package dev.shopstrata.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.Undeleted;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.tree.BytesContent;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3BucketTest {
  private static final Key KEY = Key.of("p/thé/index.html");
  private static final S3Credentials CREDENTIALS =
      S3Credentials.of("AKIDCANARY", "canary-secret", "canary-token");

  private static Upload html(String... others) {
    TreeMap<String, String> headers = new TreeMap<>();
    for (int i = 0; i < others.length; i += 2) {
      headers.put(others[i], others[i + 1]);
    }
    return new Upload(
        new BytesContent("teapot"), new ObjectHeaders("text/html", "no-cache", headers));
  }

  private static BucketException failure(ScriptedServer server, Consumer<Bucket> step) {
    try (server;
        Bucket bucket = S3Bucket.open(server.settings(S3Preset.MINIO), CREDENTIALS)) {
      return catchThrowableOfType(BucketException.class, () -> step.accept(bucket));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "409, ConditionalRequestConflict, CONFLICT",
    "409, OperationAborted, CONFLICT",
    "412, PreconditionFailed, CONDITION",
    "429, TooManyRequests, BUSY",
    "503, SlowDown, BUSY",
    "503, ServiceUnavailable, BUSY",
    "400, RequestTimeout, LOST",
    "500, InternalError, LOST",
    "502, '', LOST",
    "504, '', LOST",
    "401, Unauthorized, DENIED",
    "403, AccessDenied, DENIED",
    "403, SignatureDoesNotMatch, DENIED",
    "403, RequestTimeTooSkewed, DENIED",
    "400, ExpiredToken, DENIED",
    "400, InvalidToken, DENIED",
    "404, NoSuchBucket, GONE",
    "301, PermanentRedirect, BROKEN",
    "400, InvalidRequest, BROKEN",
    "400, EntityTooLarge, BROKEN",
    "501, NotImplemented, BROKEN",
  })
  void failures_are_told_as_what_can_be_done_about_them(int status, String code, Kind kind) {
    BucketException read =
        failure(ScriptedServer.failing(status, code, "no"), bucket -> bucket.get(KEY, 10));
    assertThat(read.kind()).as(read.getMessage()).isEqualTo(kind);
    assertThat(read).hasMessageContaining("s3://shops/acme-de").hasMessageContaining("p/thé");
    BucketException written =
        failure(
            ScriptedServer.failing(status, code, "no"),
            bucket -> bucket.put(KEY, html(), Condition.ABSENT));
    assertThat(written.kind()).as(written.getMessage()).isEqualTo(kind);
  }

  @Test
  void a_busy_store_says_for_how_long() {
    BucketException busy =
        failure(
            ScriptedServer.failing(503, "SlowDown", "Reduce your rate", "Retry-After", "7"),
            bucket -> bucket.put(KEY, html(), Condition.ALWAYS));
    assertThat(busy.patience()).contains(Duration.ofSeconds(7));
    BucketException silent =
        failure(ScriptedServer.failing(429, "", ""), bucket -> bucket.head(KEY));
    assertThat(silent.kind()).isEqualTo(Kind.BUSY);
    assertThat(silent.patience()).isEmpty();
  }

  @Test
  void a_connection_that_breaks_is_a_lost_answer_and_the_write_is_sent_once() {
    for (Condition condition : List.of(Condition.ABSENT, Condition.ALWAYS)) {
      ScriptedServer server = new ScriptedServer(exchange -> {});
      BucketException lost = failure(server, bucket -> bucket.put(KEY, html(), condition));
      assertThat(lost.kind()).isEqualTo(Kind.LOST);
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void a_server_that_is_not_there_is_a_lost_answer() {
    ScriptedServer server = new ScriptedServer(exchange -> {});
    server.close();
    assertThat(failure(server, bucket -> bucket.head(KEY)).kind()).isEqualTo(Kind.LOST);
  }

  @Test
  void an_answer_that_breaks_off_is_lost_not_short() {
    ScriptedServer server =
        new ScriptedServer(
            exchange -> {
              exchange.sendResponseHeaders(200, 1000);
              exchange.getResponseBody().write(new byte[100]);
              exchange.getResponseBody().flush();
            });
    assertThat(failure(server, bucket -> bucket.get(KEY, 5000)).kind()).isEqualTo(Kind.LOST);
  }

  @Test
  void no_secret_is_told_even_when_the_server_does() {
    BucketException told =
        failure(
            ScriptedServer.failing(
                403, "AccessDenied", "AKIDCANARY with canary-secret and canary-token"),
            bucket -> bucket.get(KEY, 10));
    StringWriter all = new StringWriter();
    told.printStackTrace(new PrintWriter(all));
    assertThat(all.toString()).contains("AccessDenied").doesNotContainIgnoringCase("canary");
    assertThat(CREDENTIALS.toString()).doesNotContainIgnoringCase("canary");
  }

  private static Map<String, List<String>> sent(S3Preset preset, Consumer<Bucket> step) {
    try (ScriptedServer server =
            new ScriptedServer(
                exchange -> {
                  exchange.getResponseHeaders().set("ETag", "\"1\"");
                  ScriptedServer.reply(exchange, 200, "application/xml", "");
                });
        Bucket bucket = S3Bucket.open(server.settings(preset), CREDENTIALS)) {
      step.accept(bucket);
      assertThat(server.asked()).hasSize(1);
      return server.headers();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AWS, X-amz-checksum-sha256, M/OFReAKUH+6i+AkP10Z7iTayVLmZkQi+Rwy3yxj/ws=",
    "R2, Content-md5, S1YkBiJpkJd0mzfzF5GSWQ==",
  })
  void bytes_are_sent_plain_with_their_checksum(S3Preset preset, String header, String sum) {
    Map<String, List<String>> sent =
        sent(preset, bucket -> bucket.put(KEY, html(), Condition.ALWAYS));
    assertThat(sent.get(header)).containsExactly(sum);
    assertThat(sent).doesNotContainKeys("Content-encoding", "X-amz-trailer", "Expect");
    assertThat(sent.get("Content-length")).containsExactly("6");
    assertThat(sent).doesNotContainKeys("If-match", "If-none-match");
  }

  @Test
  void conditions_are_sent_as_the_store_reads_them() {
    assertThat(sent(S3Preset.AWS, bucket -> bucket.put(KEY, html(), Condition.ABSENT)))
        .containsEntry("If-none-match", List.of("*"));
    Condition seen = new Condition.Matching("9b2c");
    assertThat(sent(S3Preset.AWS, bucket -> bucket.put(KEY, html(), seen)))
        .containsEntry("If-match", List.of("\"9b2c\""));
  }

  @Test
  void headers_that_s3_serves_are_its_own_and_others_metadata() {
    Upload upload =
        html(
            "Content-Language", "de",
            "Content-Encoding", "br",
            "Content-Disposition", "inline",
            "Expires", "Thu, 26 Nov 2026 12:00:00 GMT",
            "x-amz-website-redirect-location", "/new/",
            "X-Robots-Tag", "noindex");
    assertThat(sent(S3Preset.AWS, bucket -> bucket.put(KEY, upload, Condition.ALWAYS)))
        .containsEntry("Content-type", List.of("text/html"))
        .containsEntry("Cache-control", List.of("no-cache"))
        .containsEntry("Content-language", List.of("de"))
        .containsEntry("Content-encoding", List.of("br"))
        .containsEntry("Content-disposition", List.of("inline"))
        .containsEntry("Expires", List.of("Thu, 26 Nov 2026 12:00:00 GMT"))
        .containsEntry("X-amz-website-redirect-location", List.of("/new/"))
        .containsEntry("X-amz-meta-x-robots-tag", List.of("noindex"));
  }

  @Test
  void headers_may_be_left_to_the_edge() {
    try (ScriptedServer server =
            new ScriptedServer(exchange -> ScriptedServer.reply(exchange, 200, "text/xml", ""));
        Bucket bucket =
            S3Bucket.open(
                server.settings(S3Preset.AWS).withExtraHeaders(ExtraHeaders.LEFT_OUT),
                CREDENTIALS)) {
      bucket.put(KEY, html("X-Robots-Tag", "noindex"), Condition.ALWAYS);
      assertThat(server.headers()).doesNotContainKey("X-amz-meta-x-robots-tag");
    }
  }

  @Test
  void more_metadata_than_s3_takes_is_refused_before_anything_is_sent() {
    ScriptedServer server = new ScriptedServer(exchange -> {});
    BucketException large =
        failure(
            server, bucket -> bucket.put(KEY, html("X-Tags", "t".repeat(2043)), Condition.ALWAYS));
    assertThat(large).hasMessageContaining("2049 bytes").hasMessageContaining("x-tags");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void what_could_not_be_deleted_is_told_key_by_key() {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
          <Error><Key>acme-de/b.html</Key><Code>InternalError</Code><Message>try later</Message></Error>
        </DeleteResult>
        """;
    try (ScriptedServer server =
            new ScriptedServer(
                exchange -> ScriptedServer.reply(exchange, 200, "application/xml", xml));
        Bucket bucket = S3Bucket.open(server.settings(S3Preset.MINIO), CREDENTIALS)) {
      assertThat(bucket.delete(List.of(Key.of("a.html"), Key.of("b.html"))))
          .containsExactly(new Undeleted(Key.of("b.html"), "InternalError try later"));
      assertThat(server.headers()).containsKey("Content-md5");
    }
  }

  @Test
  void where_one_request_deletes_one_object_each_is_told_on_its_own() {
    try (ScriptedServer server =
            new ScriptedServer(
                exchange -> {
                  boolean isBad = exchange.getRequestURI().getPath().endsWith("b.html");
                  exchange.sendResponseHeaders(isBad ? 400 : 204, -1);
                });
        Bucket bucket = S3Bucket.open(server.settings(S3Preset.GCS), CREDENTIALS)) {
      List<Undeleted> left = bucket.delete(List.of(Key.of("a.html"), Key.of("b.html")));
      assertThat(left).extracting(Undeleted::key).containsExactly(Key.of("b.html"));
      assertThat(server.asked()).extracting(ScriptedServer.Asked::method).containsOnly("DELETE");
    }
  }

  @Test
  void a_wrong_region_is_guessed_from_the_answer() {
    BucketException wrong =
        failure(
            ScriptedServer.failing(400, "AuthorizationHeaderMalformed", "expecting 'us-east-1'"),
            bucket -> bucket.get(KEY, 10));
    assertThat(wrong).hasMessageContaining("is \"eu-central-1\" the region of bucket shops?");
  }

  @Test
  void what_a_preset_needs_is_asked_for() {
    assertThatThrownBy(() -> S3Bucket.open(S3Preset.R2.settings("shops", ""), CREDENTIALS))
        .hasMessageContaining("s3-settings-incomplete")
        .hasMessageContaining("preset r2 needs an endpoint for bucket shops");
    assertThatThrownBy(() -> S3Bucket.open(S3Preset.B2.settings("shops", ""), CREDENTIALS))
        .hasMessageContaining("preset b2 needs the region of bucket shops");
    assertThatThrownBy(
            () ->
                S3Bucket.open(
                    S3Preset.MINIO.settings("shops", "").withEndpoint("localhost:9000"),
                    CREDENTIALS))
        .hasMessageContaining("the endpoint \"localhost:9000\" of bucket shops is no URL");
    assertThatThrownBy(() -> S3Bucket.open(S3Preset.AWS.settings("", ""), CREDENTIALS))
        .hasMessageContaining("no bucket is named");
  }

  @Test
  void presets_know_where_stores_are() {
    assertThat(S3Preset.of("spaces")).contains(S3Preset.SPACES);
    assertThat(S3Preset.of("azure")).isEmpty();
    assertThat(S3Preset.WASABI.settings("shops", "").withRegion("eu-central-2").url())
        .hasToString("Optional[https://s3.eu-central-2.wasabisys.com]");
    assertThat(S3Preset.AWS.settings("shops", "acme").url()).isEmpty();
    assertThat(S3Preset.AWS.settings("shops", "acme").name()).isEqualTo("s3://shops/acme");
  }
}
