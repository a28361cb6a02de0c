package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.build.StoreRelease.Outcome;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedReleaseTest extends PublishedShop {
  @Test
  void what_was_packed_is_published_without_being_built() throws IOException {
    String before = Files.readString(site.site("de", "de/index.html"));
    List<Path> zips = packed();
    change();
    FolderTree.delete(directory.resolve("catalogs"));
    assertThat(outcomes(publish(zips))).isEqualTo(Map.of("de", Outcome.LIVE, "uk", Outcome.LIVE));
    assertThat(live("de", "de/index.html")).content().isEqualTo(before);
    assertThat(outcomes(publish(zips)))
        .isEqualTo(Map.of("de", Outcome.UNCHANGED, "uk", Outcome.UNCHANGED));
  }

  @Test
  void only_stores_that_were_packed_are_published() throws IOException {
    assertThat(outcomes(publish(packed().subList(0, 1)))).isEqualTo(Map.of("de", Outcome.LIVE));
  }

  @Test
  void a_zip_that_was_changed_is_refused_before_anything_is_written() throws IOException {
    List<Path> zips = packed();
    write(zips.get(0), "site/de/index.html", "<h1>changed</h1>");
    PublishResult result = publish(zips);
    assertThat(outcomes(result)).isEqualTo(Map.of("de", Outcome.FAILED, "uk", Outcome.LIVE));
    assertThat(result.problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.BUNDLE_DAMAGED);
    assertThat(directory.resolve("staging/de")).doesNotExist();
  }

  @Test
  void what_no_manifest_lists_never_comes_out_of_a_zip() throws IOException {
    List<Path> zips = packed();
    write(zips.get(0), "site/../../../../evil.html", "evil");
    write(zips.get(0), "site/surplus.html", "surplus");
    publish(zips);
    assertThat(directory.resolve("evil.html")).doesNotExist();
    assertThat(live("de", "surplus.html")).doesNotExist();
  }

  @Test
  void a_file_that_is_no_zip_of_a_bundle_is_told() throws IOException {
    Path file = directory.resolve("shop.zip");
    Files.writeString(file, "no zip");
    assertThatThrownBy(() -> publish(List.of(file)))
        .hasMessageContaining("this zip can't be published");
  }

  private List<Path> packed() throws IOException {
    return site.archive(OnStoreFailure.FAIL).archives().stream().map(StoreArchive::zip).toList();
  }

  private PublishResult publish(List<Path> zips) throws IOException {
    return new PublishBuild(ReleaseListener.SILENT, Clock.systemUTC())
        .from(zips)
        .publish(site.request(), order("1.0"), OnStoreFailure.FAIL);
  }

  private static void write(Path zip, String entry, String text) throws IOException {
    try (FileSystem in = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
      Path to = in.getPath(entry);
      if (to.getParent() != null) {
        Files.createDirectories(to.getParent());
      }
      Files.write(to, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
