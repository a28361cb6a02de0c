package dev.shopstrata.publish.edge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Calls a vendor of an edge, or of a host, over HTTP. A call that gave no answer, or that the edge
 * was too busy for, is tried again: forgetting twice does no harm.
 */
public final class EdgeCalls {
  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration MOST = Duration.ofMinutes(2);
  private static final int TRIES = 6;
  private static final int MOST_TEXT = 300;
  private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);

  private final String edge;
  private final EdgeSecret secret;
  private final HttpClient http;
  private final Pauses pauses;

  /**
   * @param edge as people know it
   */
  EdgeCalls(String edge, EdgeSecret secret, HttpClient http, Pauses pauses) {
    this.edge = edge;
    this.secret = secret;
    this.http = http;
    this.pauses = pauses;
  }

  static HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10))
        .build();
  }

  /**
   * What the edge accepted.
   *
   * @param request made anew for each try, as signatures have a time
   */
  public HttpResponse<String> accepted(Supplier<HttpRequest> request) {
    HttpResponse<String> answer = answered(request);
    if (answer.statusCode() / 100 != 2) {
      throw refused(answer);
    }
    return answer;
  }

  /** What the edge answered, whatever it says. */
  HttpResponse<String> answered(Supplier<HttpRequest> request) {
    for (int tried = 1; ; tried++) {
      HttpRequest sent = request.get();
      try {
        HttpResponse<String> answer =
            http.send(sent, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (!BUSY.contains(answer.statusCode()) || tried == TRIES) {
          return answer;
        }
        pauses.pause(wanted(answer, tried));
      } catch (IOException e) {
        if (tried == TRIES) {
          throw unanswered(sent, e);
        }
        pauses.pause(backOff(tried));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EdgeException("publishing was interrupted while " + edge + " was called", e);
      }
    }
  }

  EdgeException refused(HttpResponse<String> answer) {
    return refused(answer, answer.body());
  }

  /**
   * @param why what the edge gave as its reason
   */
  EdgeException refused(HttpResponse<String> answer, String why) {
    String reason = secret.hide(why.replaceAll("\\s+", " ").strip());
    String cut = reason.length() > MOST_TEXT ? reason.substring(0, MOST_TEXT) + "…" : reason;
    return new EdgeException(
        "%s answered %d to %s%s"
            .formatted(
                edge, answer.statusCode(), what(answer.request()), cut.isEmpty() ? "" : ": " + cut),
        null);
  }

  private EdgeException unanswered(HttpRequest request, IOException cause) {
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new EdgeException(
        "%s did not answer %s, tried %d times: %s"
            .formatted(edge, what(request), TRIES, secret.hide(why)),
        cause);
  }

  private String what(HttpRequest request) {
    URI uri = request.uri();
    return secret.hide(request.method() + " " + uri.getRawPath());
  }

  private static Duration wanted(HttpResponse<String> answer, int tried) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .map(time -> time.compareTo(MOST) > 0 ? MOST : time)
        .orElseGet(() -> renewed(answer).orElse(backOff(tried)));
  }

  /** The time until a quota is full again, for vendors that tell the moment. */
  private static Optional<Duration> renewed(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("X-RateLimit-Reset")
        .filter(text -> answer.statusCode() == 429 && text.matches("[0-9]{1,12}"))
        .map(text -> Duration.between(Instant.now(), Instant.ofEpochSecond(Long.parseLong(text))))
        .filter(time -> !time.isNegative())
        .map(time -> time.compareTo(MOST) > 0 ? MOST : time);
  }

  private static Duration backOff(int tried) {
    return Duration.ofMillis(250L << tried);
  }
}
