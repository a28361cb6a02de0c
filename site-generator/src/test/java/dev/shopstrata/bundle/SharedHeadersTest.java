package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that many files have are told once, and count for the bundle's id. */
class SharedHeadersTest {
  private static final SharedHeaders HEADERS =
      headers(
          Map.of(
              "*", Map.of("X-Content-Type-Options", "nosniff", "X-Level", "all"),
              "text/html",
                  Map.of("Content-Security-Policy", "default-src 'none'", "X-Level", "é")));

  @TempDir Path directory;

  private static SharedHeaders headers(Map<String, Map<String, String>> byType) {
    NavigableMap<String, NavigableMap<String, String>> sorted = new TreeMap<>();
    byType.forEach((type, headers) -> sorted.put(type, new TreeMap<>(headers)));
    return new SharedHeaders(sorted);
  }

  private Bundle build(SharedHeaders headers) {
    BytesContent none = new BytesContent("");
    try (BundleWriter writer = BundleWriter.open(StoreId.of("acme"), directory)) {
      try (UnitOutput unit = writer.unit()) {
        Delivery page = Delivery.of("text/html; charset=utf-8", CacheClass.PAGE, List.of());
        unit.put(SitePath.of("index.html"), new byte[] {'a'}, page, "");
      }
      return writer.commit(StoreBuild.AS_OF, 1, new BundleParts(none, headers, none));
    }
  }

  @Test
  void a_file_is_served_with_what_its_type_has_and_its_own_before_all() {
    SiteFile file =
        new SiteFile(
            SitePath.of("a.html"),
            new BytesContent("a").digest(),
            1,
            "text/html; charset=utf-8",
            CacheClass.PAGE,
            new TreeMap<>(Map.of("Link", "</a.css>; rel=preload")),
            List.of());
    assertThat(HEADERS.of(file))
        .containsExactly(
            Map.entry("Cache-Control", "public, max-age=0, must-revalidate"),
            Map.entry("Content-Security-Policy", "default-src 'none'"),
            Map.entry("Content-Type", "text/html; charset=utf-8"),
            Map.entry("Link", "</a.css>; rel=preload"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Level", "é"));
    assertThat(HEADERS.of("text/htmlx"))
        .containsExactly(
            Map.entry("X-Content-Type-Options", "nosniff"), Map.entry("X-Level", "all"));
  }

  @Test
  void headers_are_read_as_they_were_written_and_gone_when_there_are_none() {
    build(HEADERS);
    assertThat(SharedHeaders.read(directory)).isEqualTo(HEADERS);
    assertThat(directory.resolve("headers.json")).content().contains("\"immutable\" : \"public");
    build(SharedHeaders.NONE);
    assertThat(SharedHeaders.read(directory)).isEqualTo(SharedHeaders.NONE);
    assertThat(directory.resolve("headers.json")).doesNotExist();
  }

  @Test
  void a_header_that_differs_makes_another_bundle_though_no_file_changed() {
    Bundle plain = build(SharedHeaders.NONE);
    Bundle first = build(HEADERS);
    Bundle again = build(HEADERS);
    Bundle other = build(headers(Map.of("*", Map.of("X-Level", "other"))));
    assertThat(first.id()).isNotEqualTo(plain.id()).isEqualTo(again.id());
    assertThat(other.id()).isNotEqualTo(first.id());
    assertThat(other.changed()).isZero();
  }

  @Test
  void damaged_headers_are_a_problem() throws IOException {
    build(HEADERS);
    for (String damaged : List.of("{\"format\": 9}", "{\"format\": 1, \"head")) {
      Files.writeString(directory.resolve("headers.json"), damaged);
      assertThatThrownBy(() -> SharedHeaders.read(directory))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("bundle-damaged: ");
    }
    assertThatThrownBy(() -> new BundleReader().read(directory))
        .isInstanceOf(ProblemException.class);
  }
}
