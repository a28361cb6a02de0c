package dev.shopstrata.publish;

import static dev.shopstrata.publish.Reader.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.publish.edge.DirectoryEdge;
import dev.shopstrata.publish.edge.Edge;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Caddy makes of a directory that a store is published to. */
class CaddyTest {
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html", "home",
          "404.html", "lost",
          "p/cup/index.html", "cup 9",
          "assets/main.0123456789ab.css", "a{}");
  private static final Map<String, String> NEXT =
      Map.of(
          "index.html", "home",
          "404.html", "lost",
          "p/cup/index.html", "cup 8",
          "assets/main.ba9876543210.css", "b{}");

  @TempDir Path temp;

  @Test
  void it_serves_releases_as_nginx_does() {
    ServedStore store = new ServedStore(temp);
    Edge edge = new DirectoryEdge(store.directory());
    store.publish(store.bundle("first", FIRST), edge, null);
    try (RealServer caddy = RealServers.caddy(store.work("caddy"), store.directory())) {
      Reader reader = new Reader(caddy.port());
      HttpResponse<String> page = reader.get("/p/cup/");
      assertThat(page.body()).isEqualTo("cup 9");
      assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
      assertThat(header(page, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
      assertThat(header(page, "Last-Modified")).isEmpty();
      assertThat(header(reader.get("/assets/main.0123456789ab.css"), "Cache-Control"))
          .isEqualTo("public, max-age=31536000, immutable");
      assertThat(reader.get("/none/").body()).isEqualTo("lost");
      assertThat(reader.get("/none/").statusCode()).isEqualTo(404);
      assertThat(reader.get("/_meta/store.json").statusCode()).isEqualTo(404);
      String home = header(reader.get("/"), "ETag");
      store.publish(store.bundle("next", NEXT), edge, ReleaseKind.FULL);
      HttpResponse<String> after = reader.get("/p/cup/", "If-None-Match", header(page, "ETag"));
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(after.body()).isEqualTo("cup 8");
      assertThat(reader.get("/", "If-None-Match", home).statusCode()).isEqualTo(304);
      assertThat(reader.get("/assets/main.0123456789ab.css").body()).isEqualTo("a{}");
    }
  }
}
