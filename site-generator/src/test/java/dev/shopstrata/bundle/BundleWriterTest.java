package dev.shopstrata.bundle;

import static dev.shopstrata.bundle.StoreBuild.AS_OF;
import static dev.shopstrata.bundle.StoreBuild.STORE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FileContent;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleWriterTest {
  private static final Map<String, String> SHOP =
      Map.of(
          "index.html", "home",
          "p/teapot/index.html", "a teapot",
          "p/cup/index.html", "a cup",
          "assets/main.css", "body{}",
          "public/robots.txt", "User-agent: *");

  @TempDir Path directory;

  @Test
  void a_first_build_writes_all_files_and_parts() {
    Bundle bundle = StoreBuild.in(directory).build(SHOP, "/old /new 301\n");

    assertThat(StoreBuild.in(directory).site()).isEqualTo(SHOP);
    assertThat(StoreBuild.in(directory).disk())
        .containsKeys("bundle.json", "manifest.ndjson", "provenance.ndjson")
        .containsEntry("redirects.txt", "/old /new 301\n")
        .doesNotContainKey(".staging");
    assertThat(bundle).isEqualTo(new Bundle(STORE, directory, bundle.id(), AS_OF, 5, 5, 5));
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
  void unchanged_files_and_parts_keep_their_time() throws IOException {
    StoreBuild.in(directory).build(SHOP, "/a /b 301\n");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Disk::isFile).filter(file -> !file.endsWith(".lock")).toList();
    }
    for (Path file : files) {
      Files.setLastModifiedTime(file, old);
    }

    Bundle again = StoreBuild.in(directory).build(SHOP, "/a /b 301\n");

    assertThat(again.changed()).isZero();
    assertThat(files).hasSize(9).allSatisfy(f -> assertThat(modified(f)).isEqualTo(old));

    Map<String, String> edited = new TreeMap<>(SHOP);
    edited.put("p/cup/index.html", "a mug");
    assertThat(StoreBuild.in(directory).build(edited, "/a /b 301\n").changed()).isEqualTo(1);

    assertThat(files.stream().filter(file -> !modified(file).equals(old)))
        .containsExactlyInAnyOrder(
            directory.resolve("site/p/cup/index.html"),
            directory.resolve("manifest.ndjson"),
            directory.resolve("bundle.json"));
  }

  @Test
  void a_change_of_headers_alone_is_a_change_without_a_write() throws IOException {
    StoreBuild.in(directory).build(SHOP);
    Path home = directory.resolve("site/index.html");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(home, old);

    Bundle bundle;
    try (BundleWriter writer = StoreBuild.in(directory).open()) {
      try (UnitOutput unit = writer.unit()) {
        Delivery delivery = Delivery.of("text/plain", CacheClass.FILE, List.of());
        unit.put(SitePath.of("index.html"), "home".getBytes(UTF_8), delivery, "");
      }
      bundle = writer.commit(AS_OF, 1);
    }

    assertThat(bundle.changed()).isEqualTo(5);
    assertThat(modified(home)).isEqualTo(old);
    assertThat(StoreBuild.in(directory).site()).containsOnlyKeys("index.html");
  }

  @Test
  void stale_files_empty_folders_and_unrecorded_things_go_away() throws IOException {
    StoreBuild build = StoreBuild.in(directory);
    build.build(SHOP, "/a /b 301\n");
    Path outside = Files.writeString(directory.resolve("outside.txt"), "mine");
    Path outsideFolder = Files.createDirectories(directory.resolve("outside"));
    Files.writeString(outsideFolder.resolve("index.html"), "mine too");
    Files.createDirectories(directory.resolve("site/empty/deep"));
    Files.createDirectories(directory.resolve("site/junk/a"));
    Files.writeString(directory.resolve("site/junk/a/x:y"), "junk");
    Files.createSymbolicLink(directory.resolve("site/linked"), outsideFolder);
    Files.delete(directory.resolve("site/index.html"));
    Files.createSymbolicLink(directory.resolve("site/index.html"), outside);

    Map<String, String> fewer = Map.of("index.html", "home", "assets/main.css", "body{}");
    build.build(fewer);

    assertThat(build.disk())
        .containsOnlyKeys(
            "",
            "bundle.json",
            "manifest.ndjson",
            "provenance.ndjson",
            "outside.txt",
            "outside",
            "outside/index.html",
            "site",
            "site/assets",
            "site/assets/main.css",
            "site/index.html");
    assertThat(build.site()).isEqualTo(fewer);
    assertThat(outside).hasContent("mine");
    assertThat(Files.isRegularFile(directory.resolve("site/index.html"), LinkOption.NOFOLLOW_LINKS))
        .isTrue();
  }

  @Test
  void a_site_that_is_a_link_is_replaced_and_its_target_left_alone() throws IOException {
    StoreBuild build = StoreBuild.in(directory.resolve("store"));
    build.build(SHOP);
    Path moved = directory.resolve("moved");
    Files.move(directory.resolve("store/site"), moved);
    Files.createSymbolicLink(directory.resolve("store/site"), moved);

    build.build(Map.of("index.html", "new"));

    assertThat(moved.resolve("index.html")).hasContent("home");
    assertThat(build.site()).isEqualTo(Map.of("index.html", "new"));
    assertThat(Files.isSymbolicLink(directory.resolve("store/site"))).isFalse();
  }

  @Test
  void files_become_folders_and_folders_files() {
    StoreBuild build = StoreBuild.in(directory);
    build.build(Map.of("a", "file", "b/x/y", "deep", "c", "same"));

    Map<String, String> turned = Map.of("a/x/y", "deep", "b", "file", "c", "same");
    build.build(turned);

    assertThat(build.site()).isEqualTo(turned);
  }

  @Test
  void damaged_state_means_written_anew() throws IOException {
    StoreBuild build = StoreBuild.in(directory);
    Bundle first = build.build(SHOP);
    NavigableMap<String, String> clean = build.disk();

    for (String part : StoreFolder.PARTS.subList(0, 2)) {
      Files.writeString(directory.resolve(part), "{}\n");
      assertThat(build.build(SHOP))
          .usingRecursiveComparison()
          .ignoringFields("changed")
          .isEqualTo(first);
      assertThat(build.disk()).isEqualTo(clean);
    }
    Files.delete(directory.resolve("bundle.json"));
    build.build(SHOP);
    assertThat(build.disk()).isEqualTo(clean);

    Files.writeString(directory.resolve("site/index.html"), "homely");
    Files.delete(directory.resolve("site/assets/main.css"));
    try (BundleWriter writer = build.open()) {
      assertThat(writer.lastId()).isPresent();
      assertThat(writer.last(SitePath.of("index.html"))).isEmpty();
      assertThat(writer.last(SitePath.of("assets/main.css"))).isEmpty();
      assertThat(writer.last(SitePath.of("assets/none.css"))).isEmpty();
      assertThat(writer.last(SitePath.of("p/cup/index.html"))).isPresent();
    }
    build.build(SHOP);
    assertThat(build.disk()).isEqualTo(clean);
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
        assertThat(writer.commit(AS_OF, 0, new BytesContent("")).changed()).isEqualTo(1 - round);
      }
    }
    assertThat(directory.resolve("store/site/big.bin")).hasBinaryContent(big);
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
