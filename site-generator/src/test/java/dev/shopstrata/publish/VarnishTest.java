package dev.shopstrata.publish;

import static dev.shopstrata.publish.Reader.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.EdgeException;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.edge.TestEdges;
import dev.shopstrata.store.SiteUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Varnish with the configuration that is shipped, before a web server of a few texts. */
@TestInstance(Lifecycle.PER_CLASS)
class VarnishTest {
  private static final Map<String, String> PAGES =
      Map.of("/", "home 1", "/p/cup/", "cup 1", "/p/pot/", "pot 1", "/de/p/cup/", "tasse 1");

  private Path temp;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile CountDownLatch asked;
  private volatile CountDownLatch goOn;
  private HttpServer origin;
  private RealServer varnish;
  private Reader reader;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    temp = folder;
    origin = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    origin.setExecutor(threads);
    origin.createContext("/", this::answer);
    origin.start();
    varnish = started("one", "127.0.0.1");
    reader = new Reader(varnish.port());
  }

  @BeforeEach
  void forget() {
    pages.clear();
    pages.putAll(PAGES);
    asked = new CountDownLatch(1);
    goOn = new CountDownLatch(1);
    edge().purge(new Purge.Everything());
  }

  private RealServer started(String name, String publisher) {
    return RealServers.varnish(folder(name), origin.getAddress().getPort(), publisher);
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(temp.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void let_go() {
    goOn.countDown();
  }

  @AfterAll
  void stop() {
    if (varnish != null) {
      varnish.close();
    }
    origin.stop(0);
    threads.shutdownNow();
  }

  /** A page {@code /slow/} is read at once and sent when the test says so. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String text = pages.get(path);
    if (path.equals("/slow/")) {
      asked.countDown();
      await(goOn);
    }
    String encoding = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    exchange.getResponseHeaders().set("Cache-Control", "public, max-age=0, must-revalidate");
    exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
    exchange.getResponseHeaders().set("xkey", "page:" + path + " all");
    if ("br".equals(encoding)) {
      exchange.getResponseHeaders().set("Content-Encoding", "br");
    }
    byte[] body = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(text == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Edge edge(String base, int... ports) {
    return TestEdges.varnish(temp, new SiteUrl("http://127.0.0.1:" + varnish.port(), base), ports);
  }

  private Edge edge() {
    return edge("/", varnish.port());
  }

  private void read(String... paths) {
    for (String path : paths) {
      reader.get(path);
    }
  }

  @Test
  void pages_are_kept_though_browsers_ask_each_time() {
    assertThat(reader.asked("/p/cup/")).isEqualTo("miss");
    assertThat(reader.asked("/p/cup/")).isEqualTo("hit");
    assertThat(reader.asked("/p/cup/?utm_source=mail")).isEqualTo("hit");
    assertThat(header(reader.get("/p/cup/"), "Cache-Control")).contains("must-revalidate");
    assertThat(header(reader.get("/p/cup/"), "Age")).isEmpty();
  }

  @Test
  void a_url_is_forgotten_in_all_encodings_and_no_other_is() {
    for (String encoding : List.of("br", "gzip", "identity")) {
      reader.get("/p/cup/", "Accept-Encoding", encoding);
    }
    read("/p/pot/");
    pages.put("/p/cup/", "cup 2");
    edge().purge(new Purge.Urls(List.of("/p/cup/")));
    for (String encoding : List.of("br", "gzip", "identity")) {
      assertThat(reader.get("/p/cup/", "Accept-Encoding", encoding).body()).isEqualTo("cup 2");
    }
    assertThat(reader.asked("/p/pot/")).isEqualTo("hit");
  }

  @Test
  void brotli_passes_through() {
    reader.get("/p/cup/");
    assertThat(header(reader.get("/p/cup/", "Accept-Encoding", "gzip, br"), "Content-Encoding"))
        .isEqualTo("br");
    assertThat(header(reader.get("/p/cup/"), "Content-Encoding")).isEmpty();
  }

  @Test
  void all_of_a_store_is_forgotten_and_nothing_of_its_neighbours() {
    read("/", "/p/cup/", "/de/p/cup/");
    edge("/de/", varnish.port()).purge(new Purge.Everything());
    assertThat(reader.asked("/de/p/cup/")).isEqualTo("miss");
    assertThat(reader.asked("/")).isEqualTo("hit");
    edge().purge(new Purge.Everything());
    assertThat(reader.asked("/")).isEqualTo("miss");
    assertThat(reader.asked("/p/cup/")).isEqualTo("miss");
  }

  @Test
  void a_tag_is_forgotten_and_shown_to_nobody() {
    assumeTrue(RealServers.hasVarnishModules(), "varnish-modules is not installed");
    read("/p/cup/", "/p/pot/");
    assertThat(header(reader.get("/p/cup/"), "xkey")).isEmpty();
    Edge tagging =
        TestEdges.varnishWithTags(
            temp, new SiteUrl("http://127.0.0.1:" + varnish.port(), "/"), varnish.port());
    assertThat(tagging.tagHeader().orElseThrow().value(List.of("page:/p/cup/", "all")))
        .isEqualTo("page:/p/cup/ all");
    tagging.purge(new Purge.Tags(List.of("page:/p/cup/")));
    assertThat(reader.asked("/p/cup/")).isEqualTo("miss");
    assertThat(reader.asked("/p/pot/")).isEqualTo("hit");
  }

  @Test
  void an_old_page_that_is_being_fetched_is_not_kept() throws Exception {
    pages.put("/slow/", "slow 1");
    CompletableFuture<String> old =
        CompletableFuture.supplyAsync(() -> reader.get("/slow/").body(), threads);
    await(asked);
    pages.put("/slow/", "slow 2");
    CompletableFuture<Void> purge =
        CompletableFuture.runAsync(() -> edge().purge(new Purge.Urls(List.of("/slow/"))), threads);
    assertThatThrownBy(() -> purge.get(200, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    goOn.countDown();
    purge.get(20, TimeUnit.SECONDS);
    assertThat(old.get()).isEqualTo("slow 1");
    assertThat(reader.get("/slow/").body()).isEqualTo("slow 2");
  }

  @Test
  void an_old_page_that_is_being_fetched_while_all_is_forgotten_is_not_kept() throws Exception {
    assumeTrue(RealServers.hasVarnishModules(), "varnish-modules is not installed");
    pages.put("/slow/", "slow 1");
    CompletableFuture<String> old =
        CompletableFuture.supplyAsync(() -> reader.get("/slow/").body(), threads);
    await(asked);
    pages.put("/slow/", "slow 2");
    edge().purge(new Purge.Everything());
    goOn.countDown();
    assertThat(old.get()).isEqualTo("slow 1");
    assertThat(reader.get("/slow/").body()).isEqualTo("slow 2");
  }

  @Test
  void every_machine_forgets_and_one_that_does_not_answer_is_named() {
    int closed = RealServer.freePort();
    try (RealServer second = started("two", "127.0.0.1")) {
      Reader other = new Reader(second.port());
      read("/p/cup/");
      other.get("/p/cup/");
      Edge all = edge("/", closed, varnish.port(), second.port());
      assertThat(all.name()).isEqualTo("varnish on 3 machines");
      assertThatThrownBy(() -> all.purge(new Purge.Urls(List.of("/p/cup/"))))
          .isInstanceOf(EdgeException.class)
          .hasMessageContaining("varnish at 127.0.0.1:" + closed + " did not answer PURGE /p/cup/")
          .hasMessageNotContaining(":" + varnish.port());
      assertThat(reader.asked("/p/cup/")).isEqualTo("miss");
      assertThat(other.asked("/p/cup/")).isEqualTo("miss");
    }
  }

  @Test
  void who_is_no_publisher_can_not_make_it_forget() {
    try (RealServer strict = started("strict", "192.0.2.1")) {
      Edge edge = edge("/", strict.port());
      for (Purge purge : List.of(new Purge.Urls(List.of("/")), new Purge.Everything())) {
        assertThatThrownBy(() -> edge.purge(purge))
            .isInstanceOf(EdgeException.class)
            .hasMessageContaining("answered 405");
      }
    }
  }

  @Test
  void shoppers_can_write_nothing() {
    assertThat(reader.send("POST", "/p/cup/").statusCode()).isEqualTo(405);
  }
}
