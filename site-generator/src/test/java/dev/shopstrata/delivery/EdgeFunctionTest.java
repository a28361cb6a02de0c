package dev.shopstrata.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function for CloudFront, run by Node.js with a key value store of the test. */
class EdgeFunctionTest {
  private static final String RELEASE = "00000042-0123456789ab";
  private static final Map<String, String> STORE =
      Map.of(
          "release", "42 " + RELEASE,
          "/old/", "301 /new/",
          "/gone/", "410 ",
          "/caf\u00e9/", "308 /coffee/?a=1");

  @TempDir Path directory;

  private static String function(boolean endings) {
    ServingRules odd = ServerFormsTest.ODD;
    ServingRules rules =
        new ServingRules(
            odd.store(),
            odd.headers(),
            odd.caches(),
            endings,
            odd.notFound(),
            List.of(Moved.of("/shop.html* /shop/ 301")));
    return ServerFormWriter.forms(rules).get("cloudfront-function.js");
  }

  private JsonNode run(String function, Map<String, String> store, String uri, String query) {
    return new EdgeFunction(directory, function, store).answers(List.of(uri), query).get(0);
  }

  private JsonNode asked(String uri) {
    return run(function(true), STORE, uri, "{}");
  }

  private static String moved(JsonNode answer) {
    return answer.path("statusCode").asInt()
        + " "
        + answer.path("headers").path("location").path("value").asText();
  }

  @Test
  void pages_lie_in_the_live_release() {
    String release = "/releases/" + RELEASE;
    assertThat(asked("/de/p/cup/").path("uri").asText())
        .isEqualTo(release + "/de/p/cup/index.html");
    assertThat(asked("/").path("uri").asText()).isEqualTo(release + "/index.html");
    assertThat(asked("/feeds/all.xml").path("uri").asText()).isEqualTo(release + "/feeds/all.xml");
    assertThat(asked("/caf%C3%A9/x/").path("uri").asText())
        .isEqualTo(release + "/caf%C3%A9/x/index.html");
    assertThat(asked("/50%/").path("uri").asText()).isEqualTo(release + "/50%/index.html");
  }

  @Test
  void what_releases_share_lies_apart() {
    assertThat(asked("/uk/assets/shop/main.0123456789ab.css").path("uri").asText())
        .isEqualTo("/a/uk/assets/shop/main.0123456789ab.css");
    assertThat(asked("/fr/search/words/0123456789.json").path("uri").asText())
        .isEqualTo("/a/fr/search/words/0123456789.json");
    assertThat(asked("/api/products/ab/0123456789.json").path("uri").asText())
        .startsWith("/releases/");
  }

  @Test
  void redirects_come_first_and_folders_get_their_slash() {
    assertThat(moved(asked("/old/"))).isEqualTo("301 /new/");
    assertThat(moved(asked("/gone/"))).isEqualTo("410 ");
    assertThat(moved(asked("/caf%C3%A9/"))).isEqualTo("308 /coffee/?a=1");
    assertThat(moved(asked("/shop.html/anything"))).isEqualTo("301 /shop/");
    assertThat(moved(asked("/p/cup"))).isEqualTo("301 /p/cup/");
    assertThat(moved(asked("//evil"))).isEqualTo("301 /evil/");
    String query = "{\"utm\": {\"value\": \"mail\"}, \"x\": {\"value\": \"\"}}";
    assertThat(moved(run(function(true), STORE, "/p/cup", query)))
        .isEqualTo("301 /p/cup/?utm=mail&x");
    assertThat(run(function(false), STORE, "/p/cup", "{}").path("uri").asText()).endsWith("/p/cup");
  }

  @Test
  void without_a_pointer_everything_lies_where_its_url_says() {
    assertThat(run(function(true), Map.of(), "/p/", "{}").path("uri").asText())
        .isEqualTo("/p/index.html");
    String asset = "/assets/a.0123456789ab.js";
    assertThat(run(function(true), Map.of(), asset, "{}").path("uri").asText()).isEqualTo(asset);
  }

  @Test
  void it_is_small_enough_for_cloudfront() {
    assertThat(function(true).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000);
  }
}
