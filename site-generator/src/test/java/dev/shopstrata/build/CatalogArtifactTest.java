package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.TextFiles;
import dev.shopstrata.explain.Question;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.normalize.CatalogSource;
import dev.shopstrata.problem.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog goes from a project of its own into an artifact, and from there into stores. */
class CatalogArtifactTest {
  private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path directory;
  private Path data;
  private Path archive;

  @BeforeEach
  void write_projects() throws IOException {
    data = directory.resolve("data");
    archive = data.resolve("target/main-catalog-1.0.zip");
    TextFiles.write(
        data,
        """
        -- src/main/catalog/catalog.yaml --
        id: main
        format: commercetools-json
        path: export
        asOf: 2026-01-15T00:00:00Z
        """);
    TextFiles.parse(Sites.TWO_STORES)
        .forEach(
            (path, text) -> {
              if (path.startsWith("catalogs/main/export/")) {
                TextFiles.write(data, path.replace("catalogs/main/", "src/main/catalog/"), text);
              } else if (!path.startsWith("catalogs/")) {
                TextFiles.write(directory.resolve("shop"), path, text);
              }
            });
  }

  @Test
  void a_store_is_the_same_from_an_export_of_its_own_and_from_an_artifact() throws IOException {
    TestSite own = new TestSite(directory.resolve("own")).with(Sites.TWO_STORES);
    own.build();

    CatalogBuild.Result packed = pack();
    BuildResult built = build(artifact());

    assertThat(packed.problems()).isEmpty();
    assertThat(packed.catalog()).hasValue(new PackedCatalog("main", 3, archive));
    assertThat(built.problems()).isEmpty();
    for (String store : List.of("de", "uk")) {
      assertThat(directory.resolve("shop/target/storefront/" + store + "/manifest.ndjson"))
          .hasSameBinaryContentAs(own.output().resolve(store).resolve("manifest.ndjson"));
    }
  }

  @Test
  void a_store_is_the_same_from_the_source_folder_of_a_sibling() throws IOException {
    pack();
    build(artifact());
    BuildResult again = build(new CatalogSource.Folder(data.resolve("src/main/catalog")));

    assertThat(again.problems()).isEmpty();
    assertThat(again.bundles()).allMatch(bundle -> bundle.changed() == 0);
  }

  @Test
  void the_artifact_has_the_snapshot_and_its_name_and_nothing_else() throws IOException {
    pack();

    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly(
              "META-INF/storefront/catalog/catalog.yaml",
              "META-INF/storefront/catalog/categories.ndjson",
              "META-INF/storefront/catalog/index.bin",
              "META-INF/storefront/catalog/products-0001.ndjson.zst",
              "META-INF/storefront/catalog/quarantine.ndjson",
              "META-INF/storefront/catalog/snapshot.json");
      // What is packed already is stored, so that its bytes are those of the snapshot.
      assertThat(zip.getEntry("META-INF/storefront/catalog/products-0001.ndjson.zst").getMethod())
          .isEqualTo(ZipEntry.STORED);
    }
  }

  @Test
  void a_second_packing_gives_the_same_bytes_and_touches_nothing() throws IOException {
    pack();
    byte[] first = Files.readAllBytes(archive);
    FileTime past = FileTime.from(STAMP);
    Files.setLastModifiedTime(archive, past);
    pack();
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(past);

    Files.delete(archive);
    pack();
    assertThat(archive).hasBinaryContent(first);
  }

  @Test
  void a_snapshot_typed_by_hand_is_packed_as_it_is() throws IOException {
    TextFiles.write(
        data,
        """
        -- src/main/catalog/catalog.yaml --
        id: main
        format: snapshot
        path: files
        -- src/main/catalog/files/snapshot.json --
        {"formatVersion": "1.0", "asOf": "2026-01-15T00:00:00Z"}
        -- src/main/catalog/files/notes.txt --
        not part of it
        -- src/main/catalog/files/products.ndjson --
        {"id":"lamp","name":{"en":"Lamp","de":"Lampe"},"prices":[{"currency":"GBP","value":"1"},{"currency":"EUR","value":"1"}]}
        """);

    assertThat(pack().problems()).isEmpty();

    assertThat(build(artifact()).problems()).isEmpty();
    assertThat(directory.resolve("shop/target/storefront/uk/site/p/lamp/index.html")).exists();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).noneMatch(name -> name.contains("notes"));
    }
  }

  @Test
  void a_catalog_with_errors_is_not_packed() throws IOException {
    TextFiles.write(data, "src/main/catalog/export/Product.json", "[{]");

    CatalogBuild.Result result = pack();

    assertThat(result.catalog()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code().text()).isEqualTo("catalog-input-invalid"));
    assertThat(archive).doesNotExist();
  }

  @Test
  void a_source_folder_has_to_name_its_catalog() throws IOException {
    TextFiles.write(
        data, "src/main/catalog/catalog.yaml", "format: commercetools-json\npath: export\n");
    assertThat(pack().problems().stream().map(ProblemText::of))
        .containsExactly(
            """
            catalog-config-invalid: it has no "id"
                    at     src/main/catalog/catalog.yaml:1:1
                    fix    write small letters, digits and hyphens, such as "id: main\"""");

    TextFiles.write(data, "src/main/catalog/catalog.yaml", "id: ../main\nformat: snapshot\n");
    assertThat(pack().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("\"../main\""));
  }

  @Test
  void one_id_from_two_places_is_a_problem() throws IOException {
    pack();
    TextFiles.write(directory.resolve("shop"), "catalogs/main/catalog.yaml", "format: snapshot\n");

    BuildResult result =
        build(new CatalogSource.Directory(directory.resolve("shop/catalogs")), artifact());

    // catalog-id-duplicate
    assertThat(result.problems().stream().map(ProblemText::of))
        .contains(
            """
            catalog-id-duplicate: the catalog "main" is there twice: here and in catalogs/main/catalog.yaml
                    at     com.acme:main-catalog:1.0!/catalog.yaml
                    fix    take one of them out, or give it another id; stores name it under "catalog: id:\"""");
  }

  @Test
  void an_archive_without_a_catalog_is_a_problem() throws IOException {
    Files.createDirectories(archive.getParent());
    Files.writeString(archive, "no zip");

    // catalog-artifact-empty
    assertThat(build(artifact()).problems().stream().map(problem -> problem.code().text()))
        .contains("catalog-artifact-empty", "catalog-unknown");
  }

  @Test
  void explanations_name_the_artifact_and_not_where_a_repository_keeps_it() throws IOException {
    pack();
    String field = explained("catalog:product/aurora#price");
    String page = explained("/p/aurora/");

    assertThat(field).contains("main-catalog").doesNotContain(archive.toString());
    assertThat(page).contains("main-catalog").doesNotContain(archive.toString());
  }

  private String explained(String question) throws IOException {
    return new ExplainBuild(BuildListener.SILENT)
        .explain(
            request(artifact()), Question.of(question, Optional.empty(), false, Optional.empty()))
        .explanation()
        .text(false);
  }

  private CatalogBuild.Result pack() throws IOException {
    BuildRequest request =
        new BuildRequest(
            data,
            List.of(),
            List.of(new CatalogSource.Folder(data.resolve("src/main/catalog"))),
            new BuildFolders(data.resolve("target/storefront"), Optional.empty()),
            StoreSelection.ALL,
            new BuildTime(Optional.empty(), STAMP),
            2);
    return new CatalogBuild(BuildListener.SILENT).build(request, archive, STAMP);
  }

  private CatalogSource artifact() {
    return new CatalogSource.Artifact(archive, "com.acme:main-catalog:1.0");
  }

  private BuildResult build(CatalogSource... catalogs) throws IOException {
    return new SiteBuild(BuildListener.SILENT).build(request(catalogs));
  }

  private BuildRequest request(CatalogSource... catalogs) {
    Path shop = directory.resolve("shop");
    return new BuildRequest(
        shop,
        LayerSite.sources(shop),
        List.of(catalogs),
        new BuildFolders(shop.resolve("target/storefront"), Optional.empty()),
        StoreSelection.ALL,
        new BuildTime(Optional.empty(), STAMP),
        2);
  }
}
