package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.publish.edge.Edge;
import dev.shopstrata.publish.edge.TestEdges;
import dev.shopstrata.store.SiteUrl;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Varnish still has after a release that changed a little. */
class HitRatioTest {
  private static final int PRODUCTS = 60;

  @TempDir Path temp;
  private ServedStore store;
  private final TreeMap<String, String> files = new TreeMap<>();
  private RealServer nginx;
  private RealServer varnish;
  private Edge edge;
  private Reader reader;

  @BeforeEach
  void serve_a_store_that_was_read_once() {
    for (int i = 0; i < PRODUCTS; i++) {
      price(i, 100 + i);
    }
    files.put("about/index.html", "about us");
    files.put("assets/main.0123456789ab.css", "a{}");
    store = new ServedStore(temp);
    Bundle first = store.bundle("0", files);
    nginx = RealServers.nginx(store.work("nginx"), store.directory(), ServedStore.delivery(first));
    varnish = RealServers.varnish(store.work("varnish"), nginx.port());
    SiteUrl url = new SiteUrl("http://127.0.0.1:" + varnish.port(), "/");
    edge = TestEdges.varnish(store.directory(), url, varnish.port());
    store.publish(first, edge, null);
    reader = new Reader(varnish.port());
    missed();
  }

  @AfterEach
  void stop() {
    varnish.close();
    nginx.close();
  }

  /** A price stands on the product's page, in its category, in a feed and in a file of the API. */
  private void price(int product, int price) {
    String text = "product %d costs %d".formatted(product, price);
    files.put("p/%d/index.html".formatted(product), text);
    files.put("api/products/%d.json".formatted(product), text);
    files.merge(
        category(product),
        text,
        (all, one) -> all.replaceAll("product %d costs [0-9]+".formatted(product), "") + one);
    files.put("feeds/all.xml", files.getOrDefault("feeds/all.xml", "") + text);
  }

  private static String category(int product) {
    return "c/%d/index.html".formatted(product % 6);
  }

  private static String url(String path) {
    return "/" + path.replaceFirst("index\\.html$", "");
  }

  /** Reads everything once and tells what Varnish had to fetch. */
  private List<String> missed() {
    return files.keySet().stream().filter(path -> reader.asked(url(path)).equals("miss")).toList();
  }

  @Test
  void one_price_is_fetched_anew_where_it_shows_and_nowhere_else() {
    assertThat(missed()).isEmpty();
    price(7, 1);
    store.publish(store.bundle("1", files), edge, null);
    assertThat(missed())
        .containsExactly(
            "api/products/7.json", "c/1/index.html", "feeds/all.xml", "p/7/index.html");
    assertThat(reader.get("/p/7/").body()).isEqualTo("product 7 costs 1");
  }

  @Test
  void nine_of_ten_reads_are_hits_while_twenty_deltas_come() {
    int missed = 0;
    for (int release = 1; release <= 20; release++) {
      price(release, release);
      Published done = store.publish(store.bundle("" + release, files), edge, null);
      assertThat(done.record().kind()).isEqualTo(ReleaseKind.DELTA);
      missed += missed().size();
    }
    assertThat(1 - missed / (20.0 * files.size())).isGreaterThanOrEqualTo(0.9);
    assertThat(missed).isEqualTo(20 * 4);
  }

  @Test
  void what_releases_share_stays_when_a_full_release_comes() {
    for (int i = 0; i < PRODUCTS; i++) {
      price(i, 500 + i);
    }
    store.publish(store.bundle("1", files), edge, ReleaseKind.FULL);
    assertThat(reader.get("/p/7/").body()).isEqualTo("product 7 costs 507");
    assertThat(reader.asked("/assets/main.0123456789ab.css")).isEqualTo("hit");
    assertThat(reader.asked("/about/")).isEqualTo("hit");
  }
}
