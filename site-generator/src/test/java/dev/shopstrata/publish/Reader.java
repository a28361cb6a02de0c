package dev.shopstrata.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A shopper's browser, as far as HTTP goes. */
public final class Reader {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  public Reader(int port) {
    this.port = port;
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
    if (headers.length > 0) {
      request.headers(headers);
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
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
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
