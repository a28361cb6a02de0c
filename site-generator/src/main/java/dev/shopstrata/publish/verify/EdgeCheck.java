package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches a file's URL as a shopper does and compares what comes with a line of the manifest. */
final class EdgeCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int FEW = 5;
  private static final String INDEX = "/index.html";

  private final URI host;
  private final SharedHeaders right;
  private final EarlierFiles earlier;
  private final Differences differences;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicInteger unanswered = new AtomicInteger();
  private volatile boolean answers;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param store its url; the base path is that of the files
   * @param right without cache tags, which edges keep to themselves
   */
  EdgeCheck(URI store, SharedHeaders right, EarlierFiles earlier, Differences differences) {
    this.host = store.resolve("/");
    this.right = right;
    this.earlier = earlier;
    this.differences = differences;
  }

  long asked() {
    return asked.get();
  }

  /** Whether a file answers under a URL of its own: an error page is sent with its own status. */
  static boolean isServed(SiteFile file) {
    String path = file.path().value();
    return !path.equals("404.html") && !path.endsWith("/404.html");
  }

  /** One that has not answered yet is told of once, and soon not asked any more. */
  void check(SiteFile file) {
    if (!answers && unanswered.get() >= FEW) {
      return;
    }
    String path = file.path().url();
    URI url =
        host.resolve(
            path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length() + 1) : path);
    HttpRequest request =
        HttpRequest.newBuilder(url).timeout(PATIENCE).header("Accept-Encoding", "identity").build();
    asked.incrementAndGet();
    try {
      HttpResponse<InputStream> answer =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      answers = true;
      try (InputStream body = answer.body()) {
        compare(file, url.toString(), answer, body);
      }
    } catch (IOException e) {
      if (unanswered.incrementAndGet() == 1 || answers) {
        differences.add(DifferenceKind.EDGE_SILENT, url.toString(), "an answer", "silent: " + e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + url, e);
    }
  }

  private void compare(
      SiteFile file, String place, HttpResponse<InputStream> answer, InputStream body)
      throws IOException {
    if (answer.statusCode() != OK) {
      differences.add(
          DifferenceKind.EDGE_STATUS, place, "status 200", "status " + answer.statusCode());
      return;
    }
    Digest found = new ReadDigest(file.size()).of(body);
    if (!found.equals(file.sha256())) {
      Optional<ReleaseRecord> old = earlier.with(file, found);
      differences.add(
          old.isPresent() ? DifferenceKind.EDGE_STALE : DifferenceKind.EDGE_BYTES,
          place,
          "SHA-256 " + file.sha256(),
          old.map(record -> "the file of release %d".formatted(record.seq()))
              .orElse("SHA-256 " + found));
    }
    right.of(file).forEach((name, value) -> compare(name, value, place, answer.headers()));
  }

  private void compare(String name, String value, String place, HttpHeaders headers) {
    String found = String.join(", ", headers.allValues(name));
    if (!HeaderText.plain(name, found).equals(HeaderText.plain(name, value))) {
      differences.add(
          DifferenceKind.EDGE_HEADER,
          place,
          name + ": " + value,
          found.isEmpty() ? "without " + name : name + ": " + found);
    }
  }
}
