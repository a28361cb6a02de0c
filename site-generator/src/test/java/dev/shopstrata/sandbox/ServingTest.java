package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
  @TempDir static Path directory;

  private static Sandbox sandbox;
  private static SmallShop shop;

  @BeforeAll
  static void start() throws IOException {
    shop = new SmallShop(directory);
    sandbox = shop.start();
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  private static Browser browser() {
    return new Browser(sandbox.port(), "acme.example.localhost");
  }

  @Test
  void files_come_as_their_manifest_says() {
    Heard page = browser().get("/p/cup/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).contains("text/html; charset=utf-8");
    assertThat(page.header("cache-control")).contains("public, max-age=0, must-revalidate");
    assertThat(page.header("content-security-policy").orElse("")).contains("script-src 'self'");
    assertThat(page.header("x-content-type-options")).contains("nosniff");
    assertThat(browser().get("/style.css").header("content-security-policy")).isEmpty();
    assertThat(browser().get("/style.css").header("content-type").orElse(""))
        .startsWith("text/css");
    assertThat(browser().get("/uk/").text()).contains("<title>Acme UK</title>");
  }

  @Test
  void links_to_the_stores_lead_to_this_machine_and_others_stay() {
    assertThat(browser().get("/").text())
        .contains("href=\"http://acme.example.localhost:" + sandbox.port() + "/\"")
        .contains("href=\"https://acme.example.com/\"");
  }

  @Test
  void a_known_page_is_not_sent_again() {
    String tag = browser().get("/p/cup/").header("etag").orElseThrow();

    Heard again = browser().get("/p/cup/", "If-None-Match: \"x\", " + tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("etag")).contains(tag);
    assertThat(browser().get("/p/cup/", "If-None-Match: \"x\"").status()).isEqualTo(200);
  }

  @Test
  void pages_are_packed_for_those_who_can_unpack() {
    Heard packed = browser().get("/", "Accept-Encoding: zstd, gzip");

    assertThat(packed.header("content-encoding")).contains("gzip");
    assertThat(packed.header("vary")).contains("Accept-Encoding");
    assertThat(packed.unpacked()).isEqualTo(browser().get("/").text());
    Heard refused = browser().get("/", "Accept-Encoding: gzip;q=0");
    assertThat(refused.header("content-encoding")).isEmpty();
    assertThat(packed.header("etag")).isNotEqualTo(refused.header("etag"));
  }

  @Test
  void what_the_build_packed_is_taken() throws IOException {
    Path output = shop.site().request().output();
    Digest raw = Digest.of(Files.readAllBytes(output.resolve("acme/site/style.css")));
    Path place = EncodedFiles.in(output).folder().resolve(raw.prefix(2));
    Files.createDirectories(place);
    Files.writeString(place.resolve(raw.hex() + ".gz"), "packed with care");

    Heard packed = browser().get("/style.css", "Accept-Encoding: gzip");
    assertThat(packed.header("content-encoding")).contains("gzip");
    assertThat(packed.text()).isEqualTo("packed with care");
    assertThat(browser().get("/style.css").text()).contains("margin");
  }

  @Test
  void the_head_tells_how_long_the_body_would_be() {
    Heard head = browser().head("/p/cup/");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("content-length"))
        .isEqualTo(browser().get("/p/cup/").header("content-length"));
  }

  @Test
  void moved_paths_and_folders_lead_on() {
    assertThat(browser().get("/old-cup").header("location")).contains("/p/cup/");
    assertThat(browser().get("/p/cup").header("location")).contains("/p/cup/");
    assertThat(browser().get("/uk").header("location")).contains("/uk/");
  }

  @Test
  void what_is_not_there_is_told_in_the_nearest_language() {
    assertThat(browser().get("/x/").status()).isEqualTo(404);
    assertThat(browser().get("/x/").text()).contains("lost in en-GB");
    assertThat(browser().get("/de/x/").text()).contains("lost in de-DE");
  }

  @Test
  void nothing_beside_the_site_is_served() {
    for (String path :
        new String[] {
          "/../bundle.json",
          "/%2e%2e/bundle.json",
          "/..%2fbundle.json",
          "/uk/..%5c..%5cbundle.json",
          "//bundle.json",
          "/style.css%00.html"
        }) {
      assertThat(browser().get(path).status()).as(path).isIn(400, 404);
    }
  }
}
