package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edge of the settings is told of a release. */
class PublishEdgeTest {
  @TempDir Path directory;
  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer varnish;

  @BeforeEach
  void start() throws IOException {
    varnish = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    varnish.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    varnish.start();
  }

  @AfterEach
  void stop() {
    varnish.stop(0);
  }

  private TestSite site(String edge) throws IOException {
    TestSite site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(
                """
                -- layers/base/site.yaml --
                name: Acme
                catalog: {id: main}
                publish:
                  live: {target: directory, directory: "live/{store}", edge: %s}
                """
                    .formatted(edge))
            .stores(
                new StoreSelection(List.of(), Optional.of("live")).only(List.of(Glob.of("de"))));
    assertThat(site.build().hasErrors()).isFalse();
    return site;
  }

  private static PublishResult publish(TestSite site) throws IOException {
    PublishOrder order =
        new PublishOrder(
            Optional.empty(),
            false,
            "ada@desk",
            "1.0",
            Optional.empty(),
            Duration.ofDays(9999),
            Logins.NONE);
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .publish(site.request(), order, OnStoreFailure.FAIL);
  }

  @Test
  void it_forgets_what_a_release_changed() throws IOException {
    TestSite site =
        site("{kind: varnish, url: \"http://127.0.0.1:" + varnish.getAddress().getPort() + "\"}");
    publish(site);
    assertThat(asked).isEmpty();
    assertThat(directory.resolve("live/de/current")).isSymbolicLink();
    site.with(
        """
        -- layers/stores/de/pages/index.peb --
        ---
        ---
        Neu
        """);
    site.build();
    PublishResult again = publish(site);
    assertThat(again.stores().get(0).outcome()).isEqualTo(Outcome.LIVE);
    assertThat(asked)
        .isNotEmpty()
        .allMatch(line -> line.matches("PURGE http://[a-z.]+/de(/|/index.html)?"));
    assertThat(Files.readString(directory.resolve("live/de/current/de/index.html")))
        .contains("Neu");
  }

  @Test
  void one_without_credentials_is_told_and_nothing_is_written() throws IOException {
    PublishResult result = publish(site("{kind: bunny, id: \"7\"}"));
    assertThat(result.stores().get(0).outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.EDGE_INCOMPLETE);
    assertThat(directory.resolve("live")).doesNotExist();
  }
}
