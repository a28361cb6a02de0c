package dev.shopstrata.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/** A shopper's browser, as far as HTTP goes. */
public final class Reader {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private String encoding = "identity";

  public Reader(int port) {
    this.port = port;
  }

  /** Asks for this encoding where it is not told another. */
  Reader taking(String wanted) {
    encoding = wanted;
    return this;
  }

  /**
   * What a server answers.
   *
   * @param headers names and values in turn
   */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20));
    request.setHeader("Accept-Encoding", encoding);
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** Another method than shoppers use. */
  public HttpResponse<String> send(String method, String path) {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    return send(HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, Reader::text);
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The body's text, unpacked as a browser does. */
  private static BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
    boolean isPacked =
        answer.headers().firstValue("Content-Encoding").stream().anyMatch("gzip"::equals);
    return BodySubscribers.mapping(
        BodySubscribers.ofByteArray(),
        bytes ->
            new String(
                isPacked && bytes.length > 0 ? unpacked(bytes) : bytes, StandardCharsets.UTF_8));
  }

  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an edge had it: {@code hit} or {@code miss}. */
  public String asked(String path) {
    return header(get(path), "X-Cache");
  }

  public static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }
}
