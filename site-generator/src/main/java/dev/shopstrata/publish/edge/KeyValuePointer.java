package dev.shopstrata.publish.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/**
 * The entry of a key value store of CloudFront that its function reads for each request: number and
 * folder of the live release. It never goes back to a smaller number, as it is replaced only while
 * the store is what was read.
 */
final class KeyValuePointer implements Edge {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENTRY = "release";
  private static final int TRIES = 8;

  private final EdgeCalls calls;
  private final AwsSigner signer;
  private final Clock clock;
  private final String store;

  /**
   * @param api where the interface for the store's account is; ends in a slash
   * @param arn of the store
   */
  KeyValuePointer(EdgeCalls calls, AwsSigner signer, Clock clock, URI api, String arn) {
    this.calls = calls;
    this.signer = signer;
    this.clock = clock;
    this.store = api + "key-value-stores/" + URLEncoder.encode(arn, StandardCharsets.UTF_8);
  }

  /** Where AWS has the interface for a store. */
  static URI api(String arn) {
    return URI.create("https://" + arn.split(":", -1)[4] + ".cloudfront-kvs.global.api.aws/");
  }

  @Override
  public String name() {
    return "cloudfront key value store";
  }

  @Override
  public boolean followsPointer() {
    return true;
  }

  @Override
  public void point(String folder, long seq) {
    for (int left = TRIES; left > 0; left--) {
      String version = version();
      Optional<String> now = entry();
      if (now.isPresent() && seq(now.get()) >= seq) {
        return;
      }
      HttpResponse<String> answer =
          call("PUT", "/keys/" + ENTRY, json(seq + " " + folder), version);
      if (answer.statusCode() / 100 == 2) {
        return;
      }
      boolean isOther = answer.statusCode() == 409 || answer.statusCode() == 412;
      if (!isOther) {
        throw calls.refused(answer, message(answer));
      }
    }
    throw new EdgeException(
        name() + " is written to by others all the time; publish again to point to " + folder,
        null);
  }

  /** The folder of the release that shoppers are led to; empty before the first. */
  Optional<String> folder() {
    return entry().map(value -> value.substring(value.indexOf(' ') + 1));
  }

  private static long seq(String value) {
    String number = value.substring(0, Math.max(0, value.indexOf(' ')));
    return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
  }

  private String version() {
    HttpResponse<String> answer = call("GET", "", "", "");
    return answer.headers().firstValue("ETag").orElseThrow(() -> calls.refused(answer));
  }

  private Optional<String> entry() {
    HttpResponse<String> answer = call("GET", "/keys/" + ENTRY, "", "");
    if (answer.statusCode() == 404) {
      return Optional.empty();
    }
    if (answer.statusCode() / 100 != 2) {
      throw calls.refused(answer, message(answer));
    }
    return Optional.of(field(answer, "Value"));
  }

  private HttpResponse<String> call(String method, String path, String body, String version) {
    AwsRequest plain = AwsRequest.of(method, URI.create(store + path), body);
    AwsRequest typed = body.isEmpty() ? plain : plain.with("content-type", "application/json");
    AwsRequest request = version.isEmpty() ? typed : typed.with("if-match", version);
    return calls.answered(() -> signer.sign(request, clock.instant()));
  }

  private static String json(String value) {
    return JSON.createObjectNode().put("Value", value).toString();
  }

  private static String message(HttpResponse<String> answer) {
    String said = field(answer, "Message");
    return said.isEmpty() ? field(answer, "message") : said;
  }

  private static String field(HttpResponse<String> answer, String name) {
    try {
      return JSON.readTree(answer.body()).path(name).asText();
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  @Override
  public PurgeLimits limits() {
    return PurgeLimits.NOTHING_KEPT;
  }

  @Override
  public void purge(Purge purge) {}
}
