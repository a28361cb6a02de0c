package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two stores with URL ledgers, of which the British one is built. */
final class LedgerSite {
  static final String SETTING =
      """
      -- layers/brands/acme/site.yaml --
      urls:
        ledger: ledgers/{store}.ndjson
      """;

  private final Path directory;
  private final TestSite site;

  LedgerSite(Path directory) {
    this.directory = directory;
    this.site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(SETTING)
            .stores(new StoreSelection(List.of(Glob.of("uk"))));
  }

  LedgerSite with(String files) {
    site.with(files);
    return this;
  }

  TestSite site() {
    return site;
  }

  BuildResult build() throws IOException {
    return site.build();
  }

  /** Builds, and takes the ledger over into the sources. */
  LedgerSite takeOver() throws IOException {
    site.build();
    assertThat(new LedgerTakeover().take(site.request()).problems()).isEmpty();
    return this;
  }

  /** What a build says of the British store. */
  List<Problem> problems() throws IOException {
    return site.build().problems().stream()
        .filter(problem -> problem.scope().store().equals("uk"))
        .toList();
  }

  List<ProblemCode> codes() throws IOException {
    return problems().stream().map(Problem::code).toList();
  }

  /** A part of the bundle. */
  Path made(String part) {
    return site.output().resolve("uk").resolve(part);
  }

  Path source() {
    return directory.resolve("ledgers/uk.ndjson");
  }

  List<String> redirects() throws IOException {
    return Files.readAllLines(made("redirects.txt"));
  }

  String explain(String question) throws IOException {
    return site.explain(question).explanation().text(false);
  }

  static String line(String kind, String id, String url, String more) {
    return "{\"store\":\"uk\",\"locale\":\"en-GB\",\"kind\":\"%s\",\"id\":\"%s\",\"url\":\"%s\"%s}"
        .formatted(kind, id, url, more);
  }

  /** An export of products, each given as id and slug. */
  static String product(String... idsAndSlugs) {
    StringBuilder export = new StringBuilder("-- catalogs/main/export/Product.json --\n[");
    for (int i = 0; i < idsAndSlugs.length; i += 2) {
      export
          .append(i == 0 ? "" : ",\n")
          .append(
              """
              {"key": "%1$s", "name": {"en": "%1$s", "de": "%1$s"}, "slug": {"en": "%2$s", "de": "%2$s"},
               "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
               "masterVariant": {"sku": "%1$s", "prices": [{"value": {"centAmount": 900, "currencyCode": "GBP"}}]}}"""
                  .formatted(idsAndSlugs[i], idsAndSlugs[i + 1]));
    }
    return export.append("]\n").toString();
  }
}
