package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.FetchedObject;
import dev.shopstrata.publish.bucket.Key;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that goes live on an S3 server. */
class S3PublishTest {
  private static final Map<String, String> FIRST =
      Map.of(
          "index.html", "home: tea",
          "p/tea/index.html", "tea 9",
          "p/thé vert/index.html", "thé 12 €",
          "assets/main.1.css", "a{}");
  private static final Map<String, String> CHEAPER =
      Map.of(
          "index.html", "home: tea",
          "p/tea/index.html", "tea 8",
          "p/thé vert/index.html", "thé 12 €",
          "assets/main.1.css", "a{}");

  @TempDir Path temp;

  private static String text(Bucket bucket, String key) {
    return bucket.get(Key.of(key), 1000).map(FetchedObject::text).orElse("nothing");
  }

  @Test
  void it_is_published_changed_and_taken_back() {
    PublishedStore store = new PublishedStore(temp, true);
    try (S3ProxyServer server = S3ProxyServer.start();
        Bucket bucket = server.bucket("shops/acme-de")) {
      StoreTarget target =
          new StoreTarget(PublishedStore.STORE, "production", bucket, store.edge, List.of());
      Published first = store.publisher(target).publish(store.bundle("a", FIRST));
      assertThat(first.record().kind()).isEqualTo(ReleaseKind.FULL);
      assertThat(text(bucket, store.key("p/thé vert/index.html"))).isEqualTo("thé 12 €");
      assertThat(
              bucket.headers(Key.of(store.key("assets/main.1.css"))).orElseThrow().cacheControl())
          .isEqualTo("public, max-age=31536000, immutable");

      assertThat(store.publisher(target).publish(store.bundle("again", FIRST)).isNew()).isFalse();

      Published second =
          store.as(ReleaseKind.DELTA).publisher(target).publish(store.bundle("b", CHEAPER));
      assertThat(second.record().folder()).isEqualTo(first.record().folder());
      assertThat(text(bucket, store.key("p/tea/index.html"))).isEqualTo("tea 8");

      store.publisher(target).rollback(first.record().seq());
      assertThat(text(bucket, store.key("p/tea/index.html"))).isEqualTo("tea 9");
    }
  }

  @Test
  void headers_alone_change_on_the_objects_that_have_them() {
    PublishedStore store = new PublishedStore(temp, true);
    try (S3ProxyServer server = S3ProxyServer.start();
        Bucket bucket = server.bucket("acme-de")) {
      StoreTarget target =
          new StoreTarget(PublishedStore.STORE, "production", bucket, store.edge, List.of());
      store.publisher(target).publish(store.bundle("a", FIRST));
      Map<String, String> stricter = Map.of("X-Frame-Options", "DENY");
      store.as(ReleaseKind.DELTA).publisher(target).publish(store.bundle("b", FIRST, stricter));
      assertThat(bucket.headers(Key.of(store.key("index.html"))).orElseThrow().others())
          .containsEntry("x-frame-options", "DENY");
      assertThat(bucket.headers(Key.of(store.key("assets/main.1.css"))).orElseThrow().others())
          .doesNotContainKey("x-frame-options");
    }
  }
}
