package dev.shopstrata.normalize.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.normalize.export.ExportFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFetcherTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path temp;
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private HttpServer server;
  private String body = "a\n1\n";
  private Problems problems = new Problems();

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    ended.countDown();
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String etag = "\"" + body.hashCode() + "\"";
    String before = exchange.getRequestHeaders().getFirst("If-None-Match");
    asked.add(path + " " + exchange.getRequestHeaders().getFirst("X-Token"));
    if (path.equals("/slow.csv")) {
      await();
    }
    if (path.startsWith("/to/")) {
      exchange.getResponseHeaders().add("Location", path.substring(4));
      exchange.sendResponseHeaders(302, -1);
    } else if (path.equals("/broken.csv")) {
      exchange.sendResponseHeaders(503, -1);
    } else if (etag.equals(before)) {
      exchange.sendResponseHeaders(304, -1);
    } else {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("ETag", etag);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private void await() {
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private FetchConfig config(String path, long maxBytes, String... hosts) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return new FetchConfig(
        List.of(url),
        Set.of(hosts),
        maxBytes,
        Duration.ofSeconds(path.equals("/slow.csv") ? 1 : 30),
        Duration.ofMinutes(10),
        new TreeMap<>(Map.of("X-Token", "SHOP_TOKEN")),
        Location.of("catalog.yaml", 3, 1));
  }

  private List<ExportFile> fetch(FetchConfig config, Instant now) throws IOException {
    problems = new Problems();
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new ExportFetcher(temp, clock, name -> "secret-of-" + name, problems).fetch(config);
  }

  private String text(List<ExportFile> files) throws IOException {
    return Files.readString(files.get(0).path());
  }

  @Test
  void a_file_is_fetched_once_and_asked_for_again_when_it_may_be_old() throws IOException {
    FetchConfig config = config("/p.csv", 1 << 20, "127.0.0.1");
    List<ExportFile> files = fetch(config, NOON);
    assertThat(files).extracting(ExportFile::name).containsExactly("p.csv");
    assertThat(text(files)).isEqualTo("a\n1\n");
    fetch(config, NOON.plusSeconds(60));
    assertThat(asked).containsExactly("/p.csv secret-of-SHOP_TOKEN");
    assertThat(text(fetch(config, NOON.plusSeconds(3_600)))).isEqualTo("a\n1\n");
    body = "a\n2\n";
    assertThat(text(fetch(config, NOON.plusSeconds(7_200)))).isEqualTo("a\n2\n");
    assertThat(asked).hasSize(3);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void a_kept_file_that_was_damaged_is_fetched_anew() throws IOException {
    FetchConfig config = config("/p.csv", 1 << 20, "127.0.0.1");
    Files.writeString(fetch(config, NOON).get(0).path(), "broken");
    assertThat(text(fetch(config, NOON))).isEqualTo("a\n1\n");
  }

  @Test
  void a_server_that_does_not_answer_costs_a_warning_when_there_is_an_older_file()
      throws IOException {
    FetchConfig config = config("/p.csv", 1 << 20, "127.0.0.1");
    fetch(config, NOON);
    server.stop(0);
    assertThat(text(fetch(config, NOON.plusSeconds(3_600)))).isEqualTo("a\n1\n");
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.CATALOG_FETCH_STALE);
  }

  @Test
  void nothing_is_fetched_beyond_the_bounds() throws IOException {
    Map<FetchConfig, String> wrong = new LinkedHashMap<>();
    wrong.put(config("/p.csv", 1 << 20, "shop.example"), "is not among \"hosts\"");
    wrong.put(config("/p.csv", 2, "127.0.0.1"), "it is larger than 0 MB");
    wrong.put(config("/broken.csv", 1 << 20, "127.0.0.1"), "the server answered with status 503");
    wrong.put(config("/slow.csv", 1 << 20, "127.0.0.1"), "it took longer than 1 s");
    wrong.put(
        config("/to/http://localhost:1/x", 1 << 20, "127.0.0.1"),
        "\"localhost\" is not among \"hosts\"");
    for (Map.Entry<FetchConfig, String> one : wrong.entrySet()) {
      assertThat(fetch(one.getKey(), NOON)).isEmpty();
      assertThat(problems.sorted())
          .allMatch(problem -> problem.code() == ProblemCode.CATALOG_FETCH_FAILED)
          .allMatch(problem -> !problem.toString().contains("secret-of"))
          .extracting(Problem::message)
          .allMatch(message -> message.contains(one.getValue()));
    }
  }

  @Test
  void a_server_may_refer_to_another_address_of_a_listed_host() throws IOException {
    assertThat(text(fetch(config("/to//p.csv", 1 << 20, "127.0.0.1"), NOON))).isEqualTo("a\n1\n");
  }

  @Test
  void a_secret_that_is_not_there_is_told() throws IOException {
    new ExportFetcher(temp, Clock.systemUTC(), name -> null, problems)
        .fetch(config("/p.csv", 1, "127.0.0.1"));
    assertThat(problems.sorted().get(0).message())
        .isEqualTo("the environment has no variable \"SHOP_TOKEN\" for the header X-Token");
    assertThat(asked).isEmpty();
  }
}
