package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is packed beside the bundles, to be served to who can unpack it. */
class EncodedFilesTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_two_stores() {
    site = new TestSite(directory).with(Sites.TWO_STORES).with(text("words", 500));
  }

  private static String text(String name, int times) {
    return "-- layers/base/public/" + name + ".txt --\n" + "some words ".repeat(times) + "\n";
  }

  private EncodedFiles pack() throws IOException {
    assertThat(site.build().problems()).isEmpty();
    site.archive(OnStoreFailure.FAIL);
    return EncodedFiles.in(site.output());
  }

  /** The encoded files and when they were written. */
  private NavigableMap<String, FileTime> files() throws IOException {
    NavigableMap<String, FileTime> found = new TreeMap<>();
    Path folder = site.output().resolve(".encoded");
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        found.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return found;
  }

  private Digest digest(String store, String path) throws IOException {
    return Digest.of(Files.readAllBytes(site.site(store, path)));
  }

  @Test
  void a_text_is_packed_once_for_all_stores_that_publish_it() throws IOException {
    EncodedFiles encoded = pack();
    byte[] raw = Files.readAllBytes(site.site("uk", "words.txt"));
    byte[] packed = encoded.read(digest("de", "de/words.txt"), Encoding.GZIP).orElseThrow();
    assertThat(packed.length).isLessThan(raw.length / 10);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(in.readAllBytes()).isEqualTo(raw);
    }
    byte[] smaller = encoded.read(Digest.of(raw), Encoding.BROTLI).orElseThrow();
    assertThat(smaller.length).isLessThan(packed.length);
    assertThat(Decoder.decompress(smaller).getDecompressedData()).isEqualTo(raw);
    String name = Digest.of(raw).hex();
    assertThat(files().keySet()).filteredOn(file -> file.endsWith(name + ".gz")).hasSize(1);
    assertThat(encoded.read(digest("uk", "logo.svg"), Encoding.GZIP)).isEmpty();
  }

  @Test
  void what_is_there_is_not_packed_again_and_what_nobody_has_goes() throws IOException {
    pack();
    for (String file : files().keySet()) {
      Files.setLastModifiedTime(site.output().resolve(".encoded").resolve(file), LONG_AGO);
    }
    NavigableMap<String, FileTime> before = files();
    pack();
    assertThat(files()).isEqualTo(before);
    site.with(text("words", 600));
    pack();
    String now = digest("uk", "words.txt").hex();
    assertThat(files().keySet()).hasSameSizeAs(before.keySet());
    assertThat(files().entrySet())
        .allMatch(e -> e.getKey().contains(now) != e.getValue().equals(LONG_AGO));
  }

  @Test
  void servers_are_told_what_the_bundle_says() throws IOException {
    site.with(
        """
        -- layers/stores/uk/data/redirects.yaml --
        /old/: /about/
        """);
    pack();
    Path delivery = site.output().resolve("uk/delivery");
    assertThat(delivery.resolve("_headers"))
        .content()
        .contains("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        .contains("/words.txt\n  Cache-Control: public, max-age=3600\n")
        .contains("  Content-Security-Policy: default-src 'none'; ");
    assertThat(delivery.resolve("_redirects")).content().contains("/old/ /about/ 30");
    FileTime before = Files.getLastModifiedTime(delivery.resolve("apache.conf"));
    pack();
    assertThat(Files.getLastModifiedTime(delivery.resolve("apache.conf"))).isEqualTo(before);
  }

  @Test
  void a_clean_checkout_takes_them_from_the_cache() throws IOException {
    Path cache = directory.resolve("cache");
    site.cache(cache);
    EncodedFiles encoded = pack();
    Digest words = digest("uk", "words.txt");
    Path kept = cache.resolve("encoded").resolve(words.prefix(2)).resolve(words.hex() + ".gz");
    assertThat(kept).exists();
    Files.write(kept, new byte[] {1, 2, 3});
    Files.delete(encoded.folder().resolve(words.prefix(2)).resolve(words.hex() + ".gz"));
    assertThat(pack().read(words, Encoding.GZIP)).contains(new byte[] {1, 2, 3});
  }
}
