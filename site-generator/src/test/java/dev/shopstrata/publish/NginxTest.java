package dev.shopstrata.publish;

import static dev.shopstrata.publish.Reader.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.publish.edge.DirectoryEdge;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.tree.MediaType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nginx makes of a directory that a store is published to. */
class NginxTest {
  private static final Map<String, String> FIRST =
      Map.of(
          "long/index.html", "a long page ".repeat(200),
          "assets/long.0123456789ab.css", "a{color:red}".repeat(200),
          "index.html", "home",
          "feed.json", "{}",
          "404.html", "lost",
          "de/404.html", "verloren",
          "p/caf\u00e9/index.html", "coffee 9",
          "p/cup/index.html", "cup 9",
          "de/assets/main.0123456789ab.js", "let a = 1;",
          "assets/main.0123456789ab.css", "a{}");

  @TempDir Path temp;
  private ServedStore store;
  private Edge edge;
  private RealServer nginx;
  private Reader reader;

  @BeforeEach
  void serve_a_first_release() {
    store = new ServedStore(temp);
    edge = new DirectoryEdge(store.directory());
    Bundle first = store.bundle("first", FIRST, "/old/ /p/cup/ 301\n");
    store.publish(first, edge, null);
    nginx = RealServers.nginx(store.work("nginx"), store.directory(), ServedStore.delivery(first));
    reader = new Reader(nginx.port());
  }

  @AfterEach
  void stop() {
    if (nginx != null) {
      nginx.close();
    }
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new HashMap<>(FIRST);
    files.put(path, text);
    return files;
  }

  @Test
  void pages_and_what_releases_share_are_served_with_their_headers() {
    HttpResponse<String> page = reader.get("/p/cup/");
    assertThat(page.body()).isEqualTo("cup 9");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Last-Modified")).isEmpty();
    HttpResponse<String> script = reader.get("/de/assets/main.0123456789ab.js");
    assertThat(script.body()).isEqualTo("let a = 1;");
    assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(header(reader.get("/feed.json"), "Content-Type")).isEqualTo("application/json");
    assertThat(reader.get("/p/caf%C3%A9/").body()).isEqualTo("coffee 9");
  }

  @Test
  void what_moved_and_what_is_not_there_are_answered_as_the_bundle_says() {
    assertThat(reader.get("/old/").statusCode()).isEqualTo(301);
    assertThat(header(reader.get("/old/"), "Location")).endsWith("/p/cup/");
    assertThat(reader.get("/p/cup").statusCode()).isEqualTo(301);
    assertThat(reader.get("/none/").statusCode()).isEqualTo(404);
    assertThat(reader.get("/none/").body()).isEqualTo("lost");
    assertThat(reader.get("/de/none/").body()).isEqualTo("verloren");
  }

  @Test
  void what_only_publishers_read_is_served_to_nobody() {
    for (String path : new String[] {"/_meta/store.json", "/current/", "/a/", "/releases/"}) {
      assertThat(reader.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_page_of_equal_length_has_another_etag_however_fast_it_came() {
    String before = header(reader.get("/p/cup/"), "ETag");
    store.publish(store.bundle("b", with("p/cup/index.html", "cup 8")), edge, ReleaseKind.DELTA);
    HttpResponse<String> delta = reader.get("/p/cup/", "If-None-Match", before);
    assertThat(delta.statusCode()).isEqualTo(200);
    assertThat(delta.body()).isEqualTo("cup 8");
    store.publish(store.bundle("c", with("p/cup/index.html", "cup 7")), edge, ReleaseKind.FULL);
    HttpResponse<String> full = reader.get("/p/cup/", "If-None-Match", header(delta, "ETag"));
    assertThat(full.statusCode()).isEqualTo(200);
    assertThat(full.body()).isEqualTo("cup 7");
  }

  @Test
  void browsers_keep_what_a_full_release_did_not_change() {
    String before = header(reader.get("/index.html"), "ETag");
    store.publish(store.bundle("b", with("p/cup/index.html", "cup 8")), edge, ReleaseKind.FULL);
    assertThat(reader.get("/index.html", "If-None-Match", before).statusCode()).isEqualTo(304);
  }

  @Test
  void a_tab_opened_before_a_full_release_keeps_its_styles() {
    Map<String, String> next = new HashMap<>(FIRST);
    next.remove("assets/main.0123456789ab.css");
    next.put("assets/main.ba9876543210.css", "b{}");
    store.publish(store.bundle("b", next), edge, ReleaseKind.FULL);
    assertThat(reader.get("/assets/main.0123456789ab.css").body()).isEqualTo("a{}");
    assertThat(reader.get("/assets/main.ba9876543210.css").body()).isEqualTo("b{}");
  }

  @Test
  void encoded_siblings_are_served_to_who_takes_them() {
    for (String path : new String[] {"/long/", "/assets/long.0123456789ab.css"}) {
      HttpResponse<String> plain = reader.get(path);
      HttpResponse<String> gzip = reader.get(path, "Accept-Encoding", "gzip");
      assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
      assertThat(header(gzip, "Vary")).isEqualTo("Accept-Encoding");
      assertThat(header(gzip, "Content-Type")).isEqualTo(header(plain, "Content-Type"));
      assertThat(header(gzip, "Cache-Control")).isEqualTo(header(plain, "Cache-Control"));
      assertThat(gzip.body()).isEqualTo(plain.body()).hasSizeGreaterThan(1024);
      assertThat(header(gzip, "ETag")).doesNotStartWith("W/").isNotEqualTo(header(plain, "ETag"));
      assertThat(header(plain, "Content-Encoding")).isEmpty();
    }
  }

  @Test
  void brotli_is_served_to_who_takes_it() {
    assumeTrue(RealServers.hasBrotli(), "nginx has no Brotli here");
    assumeTrue(Encoding.BROTLI.isAvailable(), "there is no Brotli for this platform");
    HttpResponse<String> brotli = reader.get("/long/", "Accept-Encoding", "gzip, br");
    assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
    assertThat(header(brotli, "Content-Type")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void its_content_types_are_those_of_bundles() {
    String conf = RealServers.shipped("nginx.conf");
    String types = conf.substring(conf.indexOf("types {") + 7, conf.indexOf("default_type"));
    Matcher line = Pattern.compile("(\\S+/\\S+) ([a-z0-9 ]+);").matcher(types);
    String charsets = conf.replaceAll("(?s).*charset_types ([^;]*);.*", "$1");
    int found = 0;
    while (line.find()) {
      for (String extension : line.group(2).split(" ", -1)) {
        boolean isText = charsets.contains(line.group(1)) || line.group(1).equals("text/html");
        assertThat(line.group(1) + (isText ? "; charset=utf-8" : ""))
            .isEqualTo(MediaType.of("x." + extension));
        found++;
      }
    }
    assertThat(found).isGreaterThan(40);
  }
}
