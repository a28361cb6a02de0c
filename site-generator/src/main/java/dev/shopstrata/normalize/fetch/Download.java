package dev.shopstrata.normalize.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one server for one file, within the bounds of a configuration. */
final class Download {
  private static final int MAX_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final FetchConfig config;
  private final Map<String, String> headers;
  private final HttpClient client;

  /**
   * Prepares to ask.
   *
   * @param headers secret values by name; sent to the first host only
   */
  Download(FetchConfig config, Map<String, String> headers) {
    this.config = config;
    this.headers = headers;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(config.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * What the server answered.
   *
   * @param isNew whether the target got a new file; false when the old one is still right
   */
  record Answer(boolean isNew, Optional<String> etag, Optional<String> lastModified) {}

  /** Fetches the file into the target, unless it is as before. */
  Answer into(Path target, URI url, Optional<FetchNote> before) throws FetchFailure {
    long end = System.nanoTime() + config.timeout().toNanos();
    URI asked = url;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      HttpResponse<Path> response =
          ask(asked, asked.getHost().equals(url.getHost()), target, before, end);
      int status = response.statusCode();
      if (status == OK || status == NOT_MODIFIED) {
        return new Answer(
            status == OK,
            response.headers().firstValue("ETag"),
            response.headers().firstValue("Last-Modified"));
      }
      Optional<String> next = response.headers().firstValue("Location");
      if (status / 100 != 3 || next.isEmpty()) {
        throw new FetchFailure("the server answered with status " + status);
      }
      asked = Addresses.checked(asked.resolve(next.get()), config);
    }
    throw new FetchFailure("the server referred to others more than " + MAX_REDIRECTS + " times");
  }

  private HttpResponse<Path> ask(
      URI url, boolean isFirstHost, Path target, Optional<FetchNote> before, long end)
      throws FetchFailure {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).GET().header("Accept", "*/*");
    if (isFirstHost) {
      headers.forEach(request::header);
    }
    before.map(FetchNote::etag).ifPresent(etag -> request.header("If-None-Match", etag));
    before
        .filter(note -> note.etag() == null)
        .map(FetchNote::lastModified)
        .ifPresent(date -> request.header("If-Modified-Since", date));
    BodyHandler<Path> toFile =
        head ->
            head.statusCode() == OK
                ? new LimitedBody(target, config.maxBytes())
                : BodySubscribers.replacing(target);
    CompletableFuture<HttpResponse<Path>> response = client.sendAsync(request.build(), toFile);
    try {
      return response.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new FetchFailure("it took longer than " + seconds(config.timeout()));
    } catch (InterruptedException e) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      throw new FetchFailure("it was interrupted");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
      throw new FetchFailure(
          cause.getMessage() == null
              ? "no connection (" + kind.toLowerCase(Locale.ROOT) + ")"
              : cause.getMessage());
    }
  }

  private static String seconds(Duration time) {
    return time.toSeconds() + " s";
  }
}
