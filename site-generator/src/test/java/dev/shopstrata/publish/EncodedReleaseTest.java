package dev.shopstrata.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleEncoder;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.ManifestReader;
import dev.shopstrata.bundle.SiteFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose encoded bytes lie beside them. */
class EncodedReleaseTest {
  private static final String LONG = "<p>a page of some length</p>\n".repeat(100);
  private static final Map<String, String> FILES =
      Map.of("index.html", LONG, "p/cup/index.html", "short", "assets/a.css", "a{b:c}".repeat(400));

  @TempDir Path temp;

  @Test
  void each_file_has_its_encoded_bytes_beside_it() {
    PublishedStore store = new PublishedStore(temp, true).encoding(Encoding.GZIP);
    String folder = store.publish(encoded(store, "a", FILES)).record().folder();
    String page = "releases/" + folder + "/index.html.gz";
    assertThat(store.bucket.headers(page).orElseThrow().others())
        .containsEntry("Content-Encoding", "gzip");
    assertThat(store.bucket.text("a/assets/a.css.gz")).isPresent();
    assertThat(store.bucket.text("releases/" + folder + "/p/cup/index.html.gz")).isEmpty();
  }

  @Test
  void a_full_release_copies_them() {
    PublishedStore store = new PublishedStore(temp, true).encoding(Encoding.GZIP);
    store.publish(encoded(store, "a", FILES));
    Map<String, String> next = with("p/cup/index.html", "shorter");
    String folder = store.as(ReleaseKind.FULL).publish(encoded(store, "b", next)).record().folder();
    assertThat(store.bucket.text("releases/" + folder + "/index.html.gz")).isPresent();
  }

  @Test
  void a_delta_leaves_none_that_no_longer_fits() {
    PublishedStore store = new PublishedStore(temp, false).encoding(Encoding.GZIP);
    long first = store.publish(encoded(store, "a", FILES)).record().seq();
    Optional<String> before = store.bucket.text("index.html.gz");
    store.publish(encoded(store, "b", with("index.html", "now it is short")));
    assertThat(store.bucket.text("index.html.gz")).isEmpty();
    store.publisher().rollback(first);
    assertThat(store.bucket.text("index.html.gz")).isEqualTo(before).isPresent();
  }

  private static Map<String, String> with(String path, String text) {
    Map<String, String> files = new HashMap<>(FILES);
    files.put(path, text);
    return files;
  }

  private static Bundle encoded(PublishedStore store, String name, Map<String, String> files) {
    Bundle bundle = store.bundle(name, files);
    Path output = bundle.directory().getParent();
    Path making = output.resolve(".making");
    making.toFile().mkdirs();
    BundleEncoder encoder = new BundleEncoder(EncodedFiles.in(output), Optional.empty(), making);
    try (Stream<SiteFile> all =
        new ManifestReader().readFile(bundle.directory().resolve("manifest.ndjson"))) {
      all.filter(EncodedFiles::isWorthwhile)
          .forEach(file -> encoder.encode(bundle.directory(), file));
    }
    return bundle;
  }
}
