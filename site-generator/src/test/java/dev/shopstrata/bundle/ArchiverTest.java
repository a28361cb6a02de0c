package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiverTest {
  private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path temporary;
  private Path store;
  private Path zip;
  private Bundle bundle;

  @BeforeEach
  void build() {
    store = temporary.resolve("store");
    zip = temporary.resolve("out/acme-de.zip");
    try (BundleWriter writer = BundleWriter.open(StoreBuild.STORE, store)) {
      try (UnitOutput unit = writer.unit()) {
        put(unit, "index.html", "text/html; charset=utf-8", "home ".repeat(200));
        put(unit, "p/théière/index.html", "text/html; charset=utf-8", "a teapot");
        put(unit, "img/logo.PNG", "image/png", "not really a picture");
      }
      bundle = writer.commit(StoreBuild.AS_OF, 2, BundleParts.of(new BytesContent("/a /b 301\n")));
    }
  }

  @Test
  void the_zip_has_the_parts_then_the_site_in_order() throws IOException {
    assertThat(new BundleArchiver().archive(store, zip, STAMP)).isTrue();

    try (ZipFile read = new ZipFile(zip.toFile())) {
      List<String> names = new ArrayList<>();
      for (ZipEntry entry : read.stream().map(ZipEntry.class::cast).toList()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 4, 4));
        assertThat(entry.getExtra()).isNull();
        int method = entry.getName().endsWith(".PNG") ? ZipEntry.STORED : ZipEntry.DEFLATED;
        assertThat(entry.getMethod()).isEqualTo(method);
        assertThat(read.getInputStream(entry).readAllBytes())
            .isEqualTo(Files.readAllBytes(store.resolve(entry.getName())));
      }
      assertThat(names)
          .containsExactly(
              "bundle.json",
              "manifest.ndjson",
              "redirects.txt",
              "site/img/logo.PNG",
              "site/index.html",
              "site/p/théière/index.html");
    }
  }

  @Test
  void bytes_depend_on_neither_time_zone_nor_locale_nor_directory() throws IOException {
    List<Instant> stamps =
        List.of(
            STAMP,
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("1980-01-01T00:00:00Z"),
            Instant.parse("2500-01-01T00:00:01Z"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    for (Instant stamp : stamps) {
      new BundleArchiver().archive(store, zip, stamp);
      byte[] usual = Files.readAllBytes(zip);
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Path other = temporary.resolve("elsewhere-" + stamp.getEpochSecond() + ".zip");
        new BundleArchiver().archive(store, other, stamp);
        assertThat(Files.readAllBytes(other)).isEqualTo(usual);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void an_unchanged_zip_is_not_written_again() throws IOException {
    new BundleArchiver().archive(store, zip, STAMP);
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(zip, old);

    assertThat(new BundleArchiver().archive(store, zip, STAMP)).isFalse();
    assertThat(Files.getLastModifiedTime(zip)).isEqualTo(old);

    assertThat(new BundleArchiver().archive(store, zip, STAMP.plusSeconds(2))).isTrue();
    Files.write(zip, new byte[1]);
    assertThat(new BundleArchiver().archive(store, zip, STAMP.plusSeconds(2))).isTrue();
    StoreBuild.in(store).build(Map.of("index.html", "new"));
    assertThat(new BundleArchiver().archive(store, zip, STAMP.plusSeconds(2))).isTrue();
    try (ZipFile read = new ZipFile(zip.toFile())) {
      assertThat(read.stream().map(ZipEntry::getName))
          .containsExactly("bundle.json", "manifest.ndjson", "site/index.html");
    }
  }

  @Test
  void a_file_that_differs_from_the_manifest_is_a_problem_and_leaves_no_zip() throws IOException {
    for (String content : List.of("longer than it was", "a teap0t")) {
      Files.writeString(store.resolve("site/p/théière/index.html"), content);
      assertThatThrownBy(() -> new BundleArchiver().archive(store, zip, STAMP))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("bundle-damaged: the bundle is damaged: this file is not the one")
          .hasMessageContaining("site/p/théière/index.html")
          .hasMessageContaining("fix    build the store again with \"storefront:generate\"");
      assertThat(zip.getParent()).isEmptyDirectory();
    }
    Path link = store.resolve("site/index.html");
    Path outside = Files.writeString(temporary.resolve("outside"), "home ".repeat(200));
    Files.delete(link);
    Files.createSymbolicLink(link, outside);
    assertThatThrownBy(() -> new BundleArchiver().archive(store, zip, STAMP))
        .hasMessageContaining("bundle-damaged");
  }

  @Test
  void more_entries_than_a_classic_zip_can_count_are_packed() throws IOException {
    int count = 66_000;
    Path packed = temporary.resolve("many.zip");
    try (StableZip many = new StableZip(Files.newOutputStream(packed), STAMP)) {
      for (int i = 0; i < count; i++) {
        many.deflate("site/" + i, () -> InputStream.nullInputStream());
      }
    }
    try (ZipFile read = new ZipFile(packed.toFile())) {
      assertThat(read.size()).isEqualTo(count);
      assertThat(read.getEntry("site/65999")).isNotNull();
    }
  }

  @Test
  void the_index_lists_stores_in_order_and_is_stable() throws IOException {
    Path other = temporary.resolve("other");
    Bundle first;
    try (BundleWriter writer = BundleWriter.open(StoreId.of("acme-at"), other)) {
      first = writer.commit(StoreBuild.AS_OF, 0);
    }
    Path index = temporary.resolve("index.zip");
    List<IndexEntry> entries =
        List.of(new IndexEntry(bundle, "shop-acme-de.zip", false), new IndexEntry(first, "", true));
    assertThat(new IndexArchiver().archive(entries, index, STAMP)).isTrue();
    byte[] bytes = Files.readAllBytes(index);

    List<IndexEntry> turned = new ArrayList<>(entries);
    Collections.reverse(turned);
    assertThat(new IndexArchiver().archive(turned, index, STAMP)).isFalse();
    Files.delete(index);
    new IndexArchiver().archive(turned, index, STAMP);
    assertThat(Files.readAllBytes(index)).isEqualTo(bytes);

    BundleHead head = BundleReader.readHead(store);
    try (ZipFile read = new ZipFile(index.toFile())) {
      byte[] json = read.getInputStream(read.getEntry("index.json")).readAllBytes();
      assertThat(new String(json, StandardCharsets.UTF_8))
          .containsSubsequence("\"store\" : \"acme-at\"", "\"store\" : \"acme-de\"")
          .endsWith(
              """
                  {
                    "store" : "acme-de",
                    "id" : "%s",
                    "asOf" : "2026-11-20T08:00:00Z",
                    "files" : 3,
                    "pages" : 2,
                    "zip" : "shop-acme-de.zip",
                    "parts" : {
                      "provenance.ndjson" : "%s",
                      "redirects.txt" : "%s"
                    }
                  }
                ]
              }
              """
                  .formatted(
                      bundle.id(),
                      head.parts().get("provenance.ndjson"),
                      head.parts().get("redirects.txt")));
    }
  }

  @Test
  void packed_types_are_known_whatever_their_spelling() {
    assertThat(new TreeMap<>(Map.of("image/PNG", true, "IMAGE/GIF; x=y", true, "text/css", false)))
        .allSatisfy((type, packed) -> assertThat(Compression.isPacked(type)).isEqualTo(packed));
    assertThat(Arrays.asList("video/mp4", "font/woff2")).allMatch(Compression::isPacked);
    assertThat(Compression.isPacked("image/svg+xml")).isFalse();
  }

  private static void put(UnitOutput unit, String path, String type, String text) {
    unit.put(
        SitePath.of(path),
        text.getBytes(StandardCharsets.UTF_8),
        Delivery.of(type, CacheClass.PAGE, List.of()),
        "");
  }
}
