package dev.shopstrata.normalize.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.cache.Shelf;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.normalize.CatalogConfig;
import dev.shopstrata.normalize.CatalogConfigReader;
import dev.shopstrata.normalize.RecordCounts;
import dev.shopstrata.normalize.SnapshotMaker;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one export, and the snapshot that is made from them. */
final class CommercetoolsExport {
  private final Path temp;
  private final Problems problems;

  CommercetoolsExport(Path temp, Problems problems) {
    this.temp = temp;
    this.problems = problems;
  }

  void file(String name, String json) throws IOException {
    Files.writeString(Files.createDirectories(temp.resolve("in")).resolve(name), json);
  }

  CatalogConfig config(String more) throws IOException {
    Path yaml = Files.createDirectories(temp.resolve("in")).resolve("catalog.yaml");
    Files.writeString(yaml, "format: commercetools-json\n" + more);
    return new CatalogConfigReader(problems).read(yaml).orElseThrow();
  }

  SnapshotSummary make() throws IOException {
    SnapshotSummary made =
        new SnapshotMaker(problems)
            .make(config("maxQuarantined: 1\n"), Shelf.own(temp.resolve("out"), temp, "1"), temp);
    RecordCounts r = made.records();
    assertThat(r.read()).isEqualTo(r.written() + r.merged() + r.quarantined() + r.skipped());
    return made;
  }

  Product product(SnapshotSummary made, String id) {
    try (Snapshot snapshot = new SnapshotReader(problems).open(made.snapshot())) {
      return snapshot.product(snapshot.ordinal(id).orElseThrow());
    }
  }
}
