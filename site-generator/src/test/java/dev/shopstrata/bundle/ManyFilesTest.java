package dev.shopstrata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFilesTest {
  private static final int MANY = 100_000;

  @TempDir Path directory;

  /** All manifest lines together are thrice as large as the heap. */
  @Test
  void a_hundred_thousand_files_are_joined_in_a_small_heap() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx12m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).isEqualTo("files " + MANY + ", changed 0\n");

    assertThat(new BundleReader().read(directory).files()).isEqualTo(MANY);
    byte[] before = new byte[0];
    long count = 0;
    try (Stream<SiteFile> files = new ManifestReader().read(directory)) {
      for (Iterator<SiteFile> all = files.iterator(); all.hasNext(); count++) {
        byte[] path = all.next().path().value().getBytes(StandardCharsets.UTF_8);
        assertThat(Arrays.compareUnsigned(before, path)).isNegative();
        before = path;
      }
    }
    assertThat(count).isEqualTo(MANY);
    BundleHead head = BundleReader.readHead(directory);
    assertThat(head.digests()).hasSize(25);
    assertThat(head.digests().get(24)).isEqualTo(lastPiece());
  }

  @Test
  void more_runs_than_can_be_merged_at_once_are_merged_in_steps() throws Exception {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      paths.add("p/" + i + "/index.html");
    }
    Collections.shuffle(paths, new Random(7));
    List<String> merged = new ArrayList<>();
    try (Spill spill = new Spill(new Disk(Disk.Gate.OPEN), directory, 1)) {
      for (String path : paths) {
        spill.add(List.of(SpillLine.of(line(path), 3, "{}")));
      }
      for (Iterator<SpillLine> lines = spill.sorted(); lines.hasNext(); ) {
        SpillLine line = lines.next();
        assertThat(line.staged()).isEqualTo(3);
        merged.add(line.manifestLine().file().path().value());
      }
    }
    Collections.sort(paths);
    assertThat(merged).isEqualTo(paths);
  }

  @Test
  void every_path_of_a_long_manifest_is_found_and_no_other() {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 700; i += 2) {
      files.put("p/%04d/index.html".formatted(i), "text " + i);
    }
    StoreBuild.in(directory).build(files);

    try (BundleWriter writer = StoreBuild.in(directory).open()) {
      for (int i = 0; i < 700; i++) {
        String path = "p/%04d/index.html".formatted(i);
        assertThat(writer.last(SitePath.of(path)).map(SiteFile::sha256).map(Digest::hex).orElse(""))
            .isEqualTo(i % 2 == 0 ? Digest.of("text " + i).hex() : "");
      }
      assertThat(writer.last(SitePath.of("a"))).isEmpty();
      assertThat(writer.last(SitePath.of("z"))).isEmpty();
    }
  }

  @Test
  void units_on_many_threads_give_the_same_bundle() throws Exception {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      files.put("p/" + i % 37 + "/" + i + ".html", "text " + i);
    }
    StoreBuild alone = StoreBuild.in(directory.resolve("alone"));
    alone.build(files);
    StoreBuild together = StoreBuild.in(directory.resolve("together"));
    for (String kept : List.of("", "p/3/3.html")) {
      together.build(kept.isEmpty() ? Map.of() : Map.of(kept, "text 3"));
      buildTogether(together, files);
      assertThat(together.disk()).isEqualTo(alone.disk());
    }
  }

  private static void buildTogether(StoreBuild build, Map<String, String> files) throws Exception {
    try (BundleWriter writer = build.open()) {
      List<Thread> threads = new ArrayList<>();
      List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
      for (int part = 0; part < 8; part++) {
        int residue = part;
        Thread thread =
            new Thread(
                () -> {
                  int i = 0;
                  try (UnitOutput unit = writer.unit()) {
                    for (Map.Entry<String, String> file : files.entrySet()) {
                      if (i++ % 8 == residue) {
                        unit.put(
                            SitePath.of(file.getKey()),
                            file.getValue().getBytes(StandardCharsets.UTF_8),
                            StoreBuild.page(file.getKey()),
                            "{\"template\":\"pages/product.peb\"}");
                      }
                    }
                  }
                });
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(failures).isEmpty();
      writer.commit(StoreBuild.AS_OF, files.size());
    }
  }

  private Digest lastPiece() {
    MessageDigest sha = Digest.sha256();
    try (Stream<byte[]> lines = ManifestReader.lines(directory.resolve("manifest.ndjson"))) {
      lines
          .skip(24L * ManifestDigests.LINES)
          .forEach(
              line -> {
                sha.update(line);
                sha.update((byte) '\n');
              });
    }
    return Digest.of(sha);
  }

  private static ManifestLine line(String path) {
    return ManifestLine.of(
        new SiteFile(
            SitePath.of(path),
            Digest.of(path),
            6_000,
            "text/html; charset=utf-8",
            CacheClass.PAGE,
            Collections.emptyNavigableMap(),
            List.of("template:product", "product:" + path, "category:a", "category:b")));
  }

  /** Runs in a process of its own: commits lines without files, twice. */
  static final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] arguments) {
      Bundle bundle = commit(Path.of(arguments[0]));
      bundle = commit(bundle.directory());
      System.out.print("files " + bundle.files() + ", changed " + bundle.changed() + "\n");
    }

    private static Bundle commit(Path directory) {
      try (BundleWriter writer = BundleWriter.open(StoreBuild.STORE, directory)) {
        List<SpillLine> unit = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
          String path = "p/" + Integer.reverse(i) + "/index.html";
          String provenance = "{\"template\":\"pages/product.peb\",\"layer\":\"base\"}";
          unit.add(SpillLine.of(line(path), SpillLine.UNMOVED, provenance));
          if (unit.size() == 250) {
            writer.unit();
            writer.finish(unit);
            unit.clear();
          }
        }
        return writer.commit(StoreBuild.AS_OF, MANY);
      }
    }
  }
}
