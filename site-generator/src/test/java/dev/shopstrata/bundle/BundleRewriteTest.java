package dev.shopstrata.bundle;

import static dev.shopstrata.bundle.StoreBuild.AS_OF;
import static dev.shopstrata.bundle.StoreBuild.SHOP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What a build leaves, writes and removes where there is a bundle already. */
class BundleRewriteTest {
  @TempDir Path directory;

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
    assertThat(files).hasSize(10).allSatisfy(f -> assertThat(modified(f)).isEqualTo(old));

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

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
