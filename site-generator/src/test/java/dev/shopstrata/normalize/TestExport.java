package dev.shopstrata.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Review;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of one export, and the snapshot that is made from them. */
public final class TestExport {
  private final Path temp;
  private final Problems problems;
  private final String format;
  private String more = "";

  /**
   * @param temp an empty folder
   */
  public TestExport(Path temp, Problems problems, String format) {
    this.temp = temp;
    this.problems = problems;
    this.format = format;
  }

  /** With a whole catalog.yaml. */
  public static TestExport ofYaml(Path temp, Problems problems, String yaml) {
    return new TestExport(temp, problems, "").with(yaml);
  }

  /** The further lines of catalog.yaml. */
  public String more() {
    return more;
  }

  /** Further lines of catalog.yaml. */
  public TestExport with(String yaml) {
    more = yaml;
    return this;
  }

  public TestExport file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestExport file(String name, byte[] bytes) throws IOException {
    Path file = temp.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  public CatalogConfig config(String lines) throws IOException {
    Path yaml = Files.createDirectories(temp.resolve("in")).resolve("catalog.yaml");
    String first = format.isEmpty() ? "" : "format: " + format + "\n";
    Files.writeString(yaml, first + lines);
    return new CatalogConfigReader(problems).read(yaml).orElseThrow();
  }

  /** Makes the snapshot, whatever is refused, and sees that every record is accounted for. */
  public SnapshotSummary make() throws IOException {
    SnapshotSummary made =
        new SnapshotMaker(problems)
            .make(
                config((more.contains("maxQuarantined") ? "" : "maxQuarantined: 1\n") + more),
                Shelf.own(temp.resolve("out"), temp, "1"),
                Files.createDirectories(temp.resolve("work")));
    RecordCounts r = made.records();
    assertThat(r.written() + r.merged() + r.quarantined() + r.skipped()).isEqualTo(r.read());
    return made;
  }

  public Product product(SnapshotSummary made, String id) {
    try (Snapshot snapshot = open(made)) {
      return snapshot.product(snapshot.ordinal(id).orElseThrow());
    }
  }

  /** All products, by id. */
  public List<Product> products(SnapshotSummary made) {
    List<Product> products = new ArrayList<>();
    try (Snapshot snapshot = open(made)) {
      for (int i = 0; i < snapshot.productCount(); i++) {
        products.add(snapshot.product(i));
      }
    }
    return products;
  }

  /** Parents before children. */
  public List<Category> categories(SnapshotSummary made) {
    try (Snapshot snapshot = open(made)) {
      return List.copyOf(snapshot.categories());
    }
  }

  public List<Review> reviews(SnapshotSummary made) {
    List<Review> reviews = new ArrayList<>();
    try (Snapshot snapshot = open(made)) {
      snapshot.reviews().forEachRemaining(reviews::add);
    }
    return reviews;
  }

  private Snapshot open(SnapshotSummary made) {
    return new SnapshotReader(problems).open(made.snapshot());
  }
}
