package dev.shopstrata.bundle;

import static dev.shopstrata.bundle.StoreBuild.AS_OF;
import static dev.shopstrata.bundle.StoreBuild.SHOP;
import static dev.shopstrata.bundle.StoreBuild.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
  @TempDir Path directory;

  @Test
  void a_first_build_writes_all_files_and_parts() {
    Bundle bundle = StoreBuild.in(directory).build(SHOP, "/old /new 301\n");

    assertThat(StoreBuild.in(directory).site()).isEqualTo(SHOP);
    assertThat(StoreBuild.in(directory).disk())
        .containsKeys("bundle.json", "manifest.ndjson", "provenance.ndjson")
        .containsEntry("redirects.txt", "/old /new 301\n")
        .doesNotContainKey(".staging");
    assertThat(bundle)
        .isEqualTo(new Bundle(STORE, directory, bundle.id(), AS_OF, Optional.empty(), 5, 5, 5));
  }

  @Test
  void manifest_and_head_read_as_documented() throws IOException {
    Bundle bundle =
        StoreBuild.in(directory).build(Map.of("p/\"t\"/index.html", "tea", "index.html", "home"));

    assertThat(directory.resolve("manifest.ndjson"))
        .hasContent(
            """
            {"path":"index.html","sha256":"%s","size":4,"contentType":"text/html; charset=utf-8",\
            "cache":"page","headers":{},"tags":["page:index.html"]}
            {"path":"p/\\"t\\"/index.html","sha256":"%s","size":3,\
            "contentType":"text/html; charset=utf-8",\
            "cache":"page","headers":{},"tags":["page:p/\\"t\\"/index.html"]}
            """
                .formatted(Digest.of("home"), Digest.of("tea")));
    assertThat(directory.resolve("provenance.ndjson"))
        .hasContent(
            """
            {"path":"index.html","from":{"template":"pages/product.peb"}}
            {"path":"p/\\"t\\"/index.html","from":{"template":"pages/product.peb"}}
            """);
    Digest manifest = Digest.of(Files.readAllBytes(directory.resolve("manifest.ndjson")));
    Digest provenance = Digest.of(Files.readAllBytes(directory.resolve("provenance.ndjson")));
    assertThat(directory.resolve("bundle.json"))
        .hasContent(
            """
            {
              "format" : 1,
              "store" : "acme-de",
              "id" : "%s",
              "asOf" : "2026-11-20T08:00:00Z",
              "files" : 2,
              "pages" : 2,
              "parts" : {
                "provenance.ndjson" : "%s"
              },
              "linesPerDigest" : 4096,
              "digests" : [
                "%s"
              ]
            }
            """
                .formatted(bundle.id(), provenance, manifest));
    assertThat(bundle.id()).isEqualTo(Digest.of(manifest + "\n"));
  }

  @Test
  void headers_and_tags_survive_the_manifest() {
    NavigableMap<String, String> headers =
        new TreeMap<>(Map.of("Link", "</a>; rel=\"x\"", "A", "é"));
    Delivery delivery =
        new Delivery("image/png", CacheClass.IMMUTABLE, headers, List.of("a:1", "\u2028\t😀"));
    SiteFile written;
    try (BundleWriter writer = StoreBuild.in(directory).open()) {
      try (UnitOutput unit = writer.unit()) {
        written = unit.put(SitePath.of("é/😀.png"), new byte[] {1, 2}, delivery, "");
      }
      writer.commit(AS_OF, 0);
    }

    try (Stream<SiteFile> files = new ManifestReader().read(directory)) {
      assertThat(files).containsExactly(written);
    }
  }

  @Test
  void another_stores_bundle_is_no_last_bundle() {
    StoreBuild.in(directory).build(SHOP);

    StoreFolder other = new StoreFolder(StoreId.of("acme-fr"), directory);
    try (BundleWriter writer = BundleWriter.open(other, new Disk(Disk.Gate.OPEN), 100)) {
      assertThat(writer.lastId()).isEmpty();
    }
  }

  @Test
  void discarding_keeps_the_last_good_bundle() {
    StoreBuild build = StoreBuild.in(directory);
    build.build(SHOP);
    NavigableMap<String, String> good = build.disk();

    try (BundleWriter writer = build.open()) {
      try (UnitOutput unit = writer.unit()) {
        unit.put(SitePath.of("index.html"), new byte[3], StoreBuild.page("x"), "");
      }
      writer.discard();
      assertThatThrownBy(() -> writer.commit(AS_OF, 1)).isInstanceOf(IllegalStateException.class);
    }

    assertThat(build.disk()).isEqualTo(good);
  }

  @Test
  void misuse_is_refused() {
    StoreBuild build = StoreBuild.in(directory);
    Bundle bundle = build.build(SHOP);
    assertThat(bundle.files()).isEqualTo(5);
    try (BundleWriter writer = build.open()) {
      UnitOutput unit = writer.unit();
      assertThatThrownBy(() -> writer.commit(AS_OF, 1)).isInstanceOf(IllegalStateException.class);
      SitePath path = SitePath.of("index.html");
      Delivery page = StoreBuild.page("x");
      assertThatThrownBy(() -> unit.put(path, new byte[1], page, "{\n}"))
          .isInstanceOf(IllegalArgumentException.class);
      SiteFile last = writer.last(path).orElseThrow();
      SiteFile other =
          new SiteFile(
              path, Digest.of("x"), 4, "text/html", CacheClass.PAGE, last.headers(), List.of());
      assertThatThrownBy(() -> unit.keep(other, "")).isInstanceOf(IllegalStateException.class);
      unit.close();
      assertThatThrownBy(() -> unit.keep(last, "")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void a_big_public_file_is_streamed_and_digested() throws IOException {
    byte[] big = new byte[300_000];
    Path source = Files.write(directory.resolve("big.bin"), big);
    StoreBuild build = StoreBuild.in(directory.resolve("store"));
    for (int round = 0; round < 2; round++) {
      try (BundleWriter writer = build.open()) {
        try (UnitOutput unit = writer.unit()) {
          SiteFile file =
              unit.put(
                  SitePath.of("big.bin"),
                  new FileContent(source, big.length),
                  Delivery.of("application/octet-stream", CacheClass.FILE, List.of()),
                  "");
          assertThat(file.sha256()).isEqualTo(Digest.of(big));
          assertThat(file.size()).isEqualTo(big.length);
        }
        assertThat(writer.commit(AS_OF, 0).changed()).isEqualTo(1 - round);
      }
    }
    assertThat(directory.resolve("store/site/big.bin")).hasBinaryContent(big);
  }
}
