package dev.shopstrata.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.TextFiles;
import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.CategoryLink;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogIndexTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir Path directory;
  private Path index;

  @BeforeEach
  void fill() throws IOException {
    index = directory.resolve("index");
    SyntheticCatalog.of(50).write(directory.resolve("snapshot"));
    open("snapshot");
    Files.setLastModifiedTime(index.resolve("records.bin"), LONG_AGO);
  }

  private CatalogIndex open(String snapshot) {
    Problems problems = new Problems();
    return new CatalogIndexer(problems)
        .index(new SnapshotReader(problems).open(directory.resolve(snapshot)), shelf(index));
  }

  private Shelf shelf(Path place) {
    return Shelf.own(place, directory, "1");
  }

  private boolean wasKept() throws IOException {
    return Files.getLastModifiedTime(index.resolve("records.bin")).equals(LONG_AGO);
  }

  @Test
  void an_index_of_the_same_snapshot_is_used_again() throws IOException {
    CatalogIndex again = open("snapshot");

    assertThat(wasKept()).isTrue();
    assertThat(again.productCount()).isEqualTo(50);
    assertThat(again.record(7).head().id()).isEqualTo("p-00000007");
  }

  @Test
  void a_kept_index_tells_of_attributes_without_a_label_what_a_fresh_one_does() throws IOException {
    TextFiles.write(
        directory,
        """
        -- unlabelled/snapshot.json --
        {"formatVersion": "1.0"}
        -- unlabelled/products.ndjson --
        {"id":"a","name":{"en":"A"},"attributes":[{"name":"color","value":"red"}]}
        """);
    IndexedAttribute fresh = open("unlabelled").attributes().get("color");
    assertThat(open("unlabelled").attributes().get("color")).isEqualTo(fresh);
  }

  @Test
  void another_snapshot_gets_a_new_one() throws IOException {
    SyntheticCatalog.of(51).write(directory.resolve("other"));

    assertThat(open("other").productCount()).isEqualTo(51);
    assertThat(wasKept()).isFalse();
  }

  @Test
  void a_damaged_file_is_made_anew() throws IOException {
    byte[] bytes = Files.readAllBytes(index.resolve("records.bin"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(index.resolve("records.bin"), bytes);
    Files.setLastModifiedTime(index.resolve("records.bin"), LONG_AGO);

    open("snapshot");

    assertThat(wasKept()).isFalse();
  }

  @Test
  void a_damaged_head_is_made_anew() throws IOException {
    Files.writeString(index.resolve("head.json"), "{\"fingerprint\":");

    open("snapshot");

    assertThat(wasKept()).isFalse();
  }

  @Test
  void an_index_that_can_not_be_written_is_a_problem() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    Problems problems = new Problems();
    Snapshot snapshot = new SnapshotReader(problems).open(directory.resolve("snapshot"));

    assertThatThrownBy(() -> new CatalogIndexer(problems).index(snapshot, shelf(file.resolve("x"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(
            "catalog-index-unwritable: the catalog's index could not be written: ")
        .hasMessageContaining("at     " + file.toString().replace('\\', '/') + "/x\n")
        .hasMessageEndingWith("fix    make the directory writable and see that the disk has room");
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void a_slim_record_tells_what_the_whole_one_does() {
    CatalogIndex catalog = open("snapshot");
    for (int i = 0; i < 50; i++) {
      Product product = catalog.snapshot().product(i);
      SlimRecord slim = catalog.record(i);

      assertThat(slim.sale()).isEqualTo(Sale.of(product));
      assertThat(slim.head().id()).isEqualTo(product.id());
      assertThat(slim.head().rating()).isEqualTo(product.rating());
      assertThat(slim.head().links())
          .extracting(CategoryLink::id)
          .isEqualTo(product.categories().stream().map(CategoryLink::id).toList());
      assertThat(slim.name(List.of("de-DE"))).hasValue(product.name().byTag().get("de-DE"));
    }
  }
}
