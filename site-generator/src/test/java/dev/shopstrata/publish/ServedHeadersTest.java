package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.publish.edge.PurgeLimits;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedHeadersTest {
  private static final Map<String, String> FILES =
      Map.of("index.html", "home", "p/cup/index.html", "cup 9", "assets/main.1.css", "a{}");

  @TempDir Path temp;

  @Test
  void objects_have_the_headers_that_all_pages_share() {
    PublishedStore store = new PublishedStore(temp, true);
    String folder = store.publish(store.bundle("a", FILES, policy("'none'"))).record().folder();
    assertThat(store.bucket.headers("releases/" + folder + "/index.html").orElseThrow().others())
        .containsEntry("Content-Security-Policy", "default-src 'none'");
    assertThat(store.bucket.headers("a/assets/main.1.css").orElseThrow().others()).isEmpty();
  }

  @Test
  void a_header_that_changed_is_a_delta_of_exactly_the_files_that_have_it() {
    PublishedStore store = new PublishedStore(temp, false);
    store.publish(store.bundle("a", FILES, policy("'none'")));
    store.bucket.written();
    Published done = store.publish(store.bundle("b", FILES, policy("'self'")));
    assertThat(done.record().kind()).isEqualTo(ReleaseKind.DELTA);
    assertThat(store.bucket.written())
        .filteredOn(key -> !key.contains("_meta/"))
        .containsExactlyInAnyOrder("index.html", "p/cup/index.html");
    assertThat(store.bucket.headers("index.html").orElseThrow().others())
        .containsEntry("Content-Security-Policy", "default-src 'self'");
  }

  @Test
  void rolling_back_brings_the_headers_back_too() {
    PublishedStore store = new PublishedStore(temp, false);
    long first = store.publish(store.bundle("a", FILES, policy("'none'"))).record().seq();
    store.publish(store.bundle("b", FILES, policy("'self'")));
    store.publisher().rollback(first);
    assertThat(store.bucket.headers("index.html").orElseThrow().others())
        .containsEntry("Content-Security-Policy", "default-src 'none'");
  }

  @Test
  void objects_carry_tags_where_the_edge_knows_them() {
    PublishedStore store = new PublishedStore(temp, false);
    store.edge.knowingTags(new PurgeLimits(1000, 1000, 100, 0));
    store.publish(store.bundle("a", FILES));
    assertThat(store.bucket.headers("p/cup/index.html").orElseThrow().others())
        .containsEntry("Cache-Tag", "template:product,product:cup");
  }

  private static Map<String, String> policy(String source) {
    return Map.of("Content-Security-Policy", "default-src " + source);
  }
}
