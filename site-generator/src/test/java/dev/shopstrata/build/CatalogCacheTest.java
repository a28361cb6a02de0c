package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of exports can be kept in a directory that any number of builds share. */
class CatalogCacheTest {
  @TempDir Path directory;
  private Path cache;
  private List<Digest> plain;

  @BeforeEach
  void build_without_a_cache() throws IOException {
    cache = directory.resolve("cache");
    plain = ids(new TestSite(directory.resolve("plain")).with(Sites.TWO_STORES).build());
  }

  private TestSite checkout(String name) throws IOException {
    return new TestSite(directory.resolve(name)).with(Sites.TWO_STORES).cache(cache);
  }

  private static List<Digest> ids(BuildResult result) {
    assertThat(result.problems()).map(ProblemText::of).isEmpty();
    return result.bundles().stream().map(bundle -> bundle.id()).toList();
  }

  @Test
  void a_fresh_checkout_uses_what_another_one_made() throws IOException {
    TestSite first = checkout("first");
    assertThat(ids(first.everything())).isEqualTo(plain);
    assertThat(first.output().resolve(".catalogs")).doesNotExist();
    NavigableMap<String, String> made = FolderListing.touches(cache);
    assertThat(made.keySet()).anyMatch(path -> path.matches("snapshots/[0-9a-f]{64}/index\\.bin"));
    assertThat(made.keySet()).anyMatch(path -> path.matches("indexes/[0-9a-f]{64}/records\\.bin"));

    TestSite second = checkout("second");
    SnapshotBuild.Result snapshots = new SnapshotBuild(BuildListener.SILENT).make(second.request());

    assertThat(snapshots.summaries().get("main").isNew()).isFalse();
    assertThat(ids(second.everything())).isEqualTo(plain);
    assertThat(FolderListing.touches(cache)).isEqualTo(made);
  }

  @Test
  void an_edited_export_gets_folders_of_its_own() throws IOException {
    checkout("first").build();
    TestSite edited = checkout("edited");
    edited.with(
        """
        -- catalogs/main/export/Category.json --
        []
        """);
    edited.build();

    assertThat(ids(checkout("again").build())).isEqualTo(plain);
    assertThat(folders("snapshots")).hasSize(2);
    assertThat(folders("indexes")).hasSize(2);
  }

  @Test
  void a_damaged_file_is_noticed_and_made_anew() throws IOException {
    checkout("first").build();
    NavigableMap<String, String> made = FolderListing.contents(cache);
    for (String name : made.keySet()) {
      Path file = cache.resolve(name);
      if (!name.endsWith("/") && Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(ids(checkout("after").build())).as(name).isEqualTo(plain);
        assertThat(FolderListing.contents(cache)).as(name).isEqualTo(made);

        Files.delete(file);
        assertThat(ids(checkout("after").build())).as(name).isEqualTo(plain);
        assertThat(FolderListing.contents(cache)).as(name).isEqualTo(made);
      }
    }
  }

  @Test
  void it_may_be_deleted_while_a_build_runs() throws IOException {
    for (String stage : List.of("read catalog main", "index catalog main", "done")) {
      TestSite site = checkout("deleted");
      BuildListener deleting =
          new BuildListener() {
            @Override
            public void stage(String what) {
              if (what.equals(stage)) {
                delete();
              }
            }

            @Override
            public void progress(long done, long total) {
              delete();
            }

            private void delete() {
              try {
                FolderTree.delete(cache);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          };
      site.build();
      assertThat(ids(new SiteBuild(deleting).build(site.request()))).isEqualTo(plain);
      assertThat(cache).doesNotExist();
      assertThat(ids(site.build())).isEqualTo(plain);
    }
  }

  @Test
  void builds_that_run_at_once_share_it() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<BuildResult>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        TestSite site = checkout("at-once-" + i);
        running.add(pool.submit(site::build));
      }
      for (Future<BuildResult> build : running) {
        assertThat(ids(build.get())).isEqualTo(plain);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(folders("snapshots")).hasSize(1);
    assertThat(folders("indexes")).hasSize(1);
    assertThat(cache.resolve("snapshots/.making")).isEmptyDirectory();
  }

  @Test
  void what_killed_builds_left_half_made_goes_when_it_is_old() throws IOException {
    Path old = Files.createDirectories(cache.resolve("snapshots/.making/old/new"));
    Path fresh = Files.createDirectories(cache.resolve("snapshots/.making/fresh/new"));
    Files.setLastModifiedTime(
        old.getParent(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    checkout("next").build();

    assertThat(old.getParent()).doesNotExist();
    assertThat(fresh).isDirectory();
  }

  @Test
  void a_cache_that_cannot_be_written_is_a_problem() throws IOException {
    Files.writeString(cache, "a file is in the way");

    assertThat(checkout("blocked").problems())
        .map(ProblemText::of)
        .singleElement()
        .asString()
        .startsWith("cache-unwritable: the cache directory can't be written: ")
        .endsWith("fix    make it writable, or build without storefront.cacheDir");
  }

  private List<String> folders(String kind) {
    return List.of(cache.resolve(kind).toFile().list((folder, name) -> !name.startsWith(".")));
  }
}
