package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.bundle.ArtifactArchiver;
import dev.shopstrata.catalog.delta.SaleKey;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.catalog.snapshot.WrittenDelta;
import dev.shopstrata.normalize.CatalogArtifact;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is kept as a snapshot with deltas, from which stores are built. */
class DeltaBuildTest {
  private static final String PRODUCTS = "catalogs/main/export/Product.json";
  private static final String SOLD_FROM_SNAPSHOT =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: ../../../export/live
      """;

  @TempDir Path directory;
  private TestSite export;
  private Path live;

  @BeforeEach
  void take_the_first_snapshot() throws IOException {
    export = new TestSite(directory.resolve("export")).with(Sites.TWO_STORES);
    live = directory.resolve("export/live");
    assertThat(add().isWhole()).isTrue();
  }

  private DeltaBuild.Result add() throws IOException {
    return new DeltaBuild(BuildListener.SILENT).add(export.request(), Optional.empty(), "live");
  }

  private void edit(String old, String now) throws IOException {
    Path file = directory.resolve("export").resolve(PRODUCTS);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  private TestSite shop() {
    return new TestSite(directory.resolve("shop")).with(Sites.TWO_STORES).with(SOLD_FROM_SNAPSHOT);
  }

  private static List<Digest> ids(BuildResult result) {
    assertThat(result.problems()).isEmpty();
    return result.bundles().stream().map(bundle -> bundle.id()).toList();
  }

  @Test
  void a_changed_price_is_a_delta_and_shows_in_the_store() throws IOException {
    TestSite shop = shop();
    ids(shop.build());
    edit("7900", "7500");
    assertThat(add().delta()).hasValue(new WrittenDelta(live.resolve("delta-0001"), 1, 0, 0));
    assertThat(ids(shop.build())).isEqualTo(ids(export.build()));
    assertThat(shop.page("de", "de/p/aurora/index.html")).contains("75,00");
  }

  @Test
  void a_list_of_prices_and_stock_is_a_delta_and_shows_in_the_store() throws IOException {
    TestSite shop = shop();
    ids(shop.build());
    Path lists = Files.createDirectories(directory.resolve("lists"));
    Files.writeString(lists.resolve("prices.csv"), "sku;EUR\nAUR;75,00\nNOBODY;1\nBOR;free\n");
    Path yaml =
        Files.writeString(
            lists.resolve("prices.yaml"),
            """
            format: mapped
            files: [prices.csv]
            currencies: [EUR]
            maxQuarantined: 0.5
            options: {record: price, mapping: {sku: sku, price: EUR}}
            """);
    DeltaBuild.ListResult result =
        new DeltaBuild(BuildListener.SILENT).addList(export.request(), yaml, "live");
    assertThat(result.records().records()).isEqualTo(new RecordCounts(3, 2, 0, 1, 0));
    assertThat(result.delta().changes()).isEqualTo(2);
    assertThat(result.delta().unknown().first()).containsExactly(new SaleKey.Sku("NOBODY"));
    assertThat(result.problems())
        .extracting(problem -> problem.code().text())
        .containsExactly("catalog-records-quarantined");
    assertThat(shop.build().problems()).isEmpty();
    assertThat(shop.page("de", "de/p/aurora/index.html")).contains("75,00");
  }

  @Test
  void an_unchanged_export_makes_no_delta() throws IOException {
    assertThat(add().delta()).isEmpty();
    assertThat(live.resolve("delta-0001")).doesNotExist();
  }

  @Test
  void compacting_changes_no_bundle() throws IOException {
    edit("7900", "7500");
    add();
    edit("\"bora\"", "\"boreas\"");
    add();
    Files.writeString(live.resolve("notes.txt"), "kept");
    Files.createDirectories(live.resolve("more"));
    Files.writeString(live.resolve("more/notes.txt"), "kept, too");
    TestSite shop = shop();
    List<Digest> before = ids(shop.build());

    CompactBuild.Result result =
        new CompactBuild(BuildListener.SILENT).compact(shop.request(), "main");

    assertThat(result.deltas()).isEqualTo(2);
    assertThat(live).isDirectoryNotContaining("glob:**/delta-*");
    assertThat(live.resolve("notes.txt")).hasContent("kept");
    assertThat(live.resolve("more/notes.txt")).hasContent("kept, too");
    assertThat(live.getParent()).isDirectoryNotContaining("glob:**/.live*");
    assertThat(ids(shop.build())).isEqualTo(before);
    assertThat(new CompactBuild(BuildListener.SILENT).compact(shop.request(), "main").deltas())
        .isZero();
  }

  @Test
  void an_artifact_of_the_snapshot_has_its_deltas() throws IOException {
    edit("7900", "7500");
    add();
    try (Snapshot snapshot = new SnapshotReader(new Problems()).open(live)) {
      Path zip = directory.resolve("catalog.zip");
      new ArtifactArchiver()
          .archive(
              CatalogArtifact.PREFIX,
              CatalogArtifact.files("main", snapshot),
              zip,
              Instant.parse("2026-01-01T00:00:00Z"));
      try (Snapshot packed = new SnapshotReader(new Problems()).open(zip)) {
        assertThat(packed.digest()).isEqualTo(snapshot.digest());
        assertThat(packed.deltas()).isEqualTo(1);
      }
    }
  }

  @Test
  void a_compaction_that_was_killed_between_its_moves_is_put_right() throws IOException {
    edit("7900", "7500");
    add();
    Files.move(live, live.resolveSibling(".live.before"));
    assertThat(new CompactBuild(BuildListener.SILENT).compact(export.request(), "live").deltas())
        .isEqualTo(1);
    assertThat(live.resolve("snapshot.json")).exists();
    assertThat(live.resolveSibling(".live.before")).doesNotExist();
  }

  @Test
  void what_differs_is_told_for_people_and_for_programs() throws IOException {
    edit("7900", "7500");
    edit("{\"en\": \"bora\", \"de\": \"bora\"}", "{\"en\": \"bora-2\", \"de\": \"bora\"}");
    edit("\"Cirrus\", \"de\": \"Zirrus\"", "\"Cirrus lamp\", \"de\": \"Zirrus\"");
    DiffBuild.Result result =
        new DiffBuild(BuildListener.SILENT).diff(export.request(), "live", "main", 10);
    assertThat(result.problems()).isEmpty();
    assertThat(result.comparison().text(false))
        .isEqualTo(
            """
            from        live  3 products  as of 2026-01-15T00:00:00Z
            to          main  3 products  as of 2026-01-15T00:00:00Z

            products  0 added, 0 removed, 3 changed: 1 only in prices, 2 otherwise
              changed     aurora  Aurora
                price       EUR  79.00 → 75.00
              changed     bora  Bora
                fields      slug
              changed     cirrus  Zirrus
                fields      name

            slugs  1 changed
              product/bora  en  bora → bora-2
            """);
    assertThat(result.comparison().json())
        .contains("\"other\" : 2", "\"before\" : \"79.00\"", "\"locale\" : \"en\"");
  }

  @Test
  void only_the_first_are_told_one_by_one() throws IOException {
    edit("\"aurora\", \"name\"", "\"aurora-2\", \"name\"");
    edit("\"bora\", \"name\"", "\"bora-2\", \"name\"");
    String text =
        new DiffBuild(BuildListener.SILENT)
            .diff(export.request(), "live", "main", 1)
            .comparison()
            .text(false);
    assertThat(text)
        .contains(
            """
            products  2 added, 2 removed, 0 changed
              added       aurora-2  Aurora
              … and 1 more
              removed     aurora  Aurora
              … and 1 more
            """);
  }

  @Test
  void a_name_that_is_neither_a_catalog_nor_a_path_is_told() {
    assertThatThrownBy(
            () -> new DiffBuild(BuildListener.SILENT).diff(export.request(), "live", "man", 1))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no catalog and no snapshot \"man\"")
        .hasMessageContaining("did you mean \"main\"");
  }

  @Test
  void an_archive_is_not_written_to() throws IOException {
    Files.writeString(live.resolveSibling("live.zip"), "PK");
    assertThatThrownBy(
            () -> new CompactBuild(BuildListener.SILENT).compact(export.request(), "live.zip"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the snapshot is an archive, which stays as it is");
  }

  @Test
  void deltas_stand_only_behind_a_snapshot_that_is_no_export() {
    assertThatThrownBy(
            () -> new CompactBuild(BuildListener.SILENT).compact(export.request(), "main"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the snapshot of catalog \"main\" is made of an export");
  }
}
