package dev.shopstrata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.TestSite;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.JsonReader;
import dev.shopstrata.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the small pieces of data and templates in all documents. */
class SnippetDocsTest {
  private static final Path DOCS = Path.of("../docs");

  /** A row of a table: a filter, an expression with its bars escaped, what it prints. */
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^\\| .* \\| `(\\{\\{.*}})` \\| `([^`]+)`.*\\|$");

  /** A shop in German whose only product costs 1,234.50 euro. */
  private static final String GERMAN_SHOP =
      """
      -- layers/base/layer.yaml --
      store: acme-de
      -- layers/base/site.yaml --
      name: Acme
      url: https://acme.example/
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      -- catalogs/main/catalog.yaml --
      format: snapshot
      asOf: 2026-01-15T00:00:00Z
      -- catalogs/main/snapshot.json --
      {"formatVersion": "1.0", "source": "by hand"}
      -- catalogs/main/products.ndjson --
      {"id":"lamp","name":{"de":"Lampe"},"prices":[{"currency":"EUR","value":"1234.50"}]}
      -- layers/base/pages/product.peb --
      ---
      for: products
      ---
      """;

  @TempDir Path directory;

  @Test
  void yaml_and_json_can_be_read() throws IOException {
    Problems problems = new Problems();
    for (Path document : documents()) {
      for (Fence fence : Fence.in(Files.readString(document))) {
        String place = DOCS.relativize(document) + ", block at line " + fence.line();
        if (fence.info().equals("yaml")) {
          new YamlReader(problems).read(fence.text(), place);
        } else if (fence.info().equals("json")) {
          jsonTexts(fence.text()).forEach(text -> new JsonReader(problems).read(text, place));
        }
      }
    }
    assertThat(problems.sorted().stream().map(ProblemText::of)).isEmpty();
  }

  @Test
  void filters_print_what_their_table_says() throws IOException {
    Matcher row = PRINTED.matcher(Files.readString(DOCS.resolve("TEMPLATES.md")));
    List<String> expressions = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    while (row.find()) {
      expressions.add("<p>" + row.group(1).replace("\\|", "|") + "</p>\n");
      printed.add("<p>" + row.group(2) + "</p>");
    }
    assertThat(expressions).hasSizeGreaterThan(5);
    TestSite site = new TestSite(directory).with(GERMAN_SHOP + String.join("", expressions));
    assertThat(site.problems().stream().map(ProblemText::of)).isEmpty();
    String page = site.page("acme-de", "p/lampe/index.html").replace('\u00a0', ' ');
    assertThat(page.lines()).containsExactlyElementsOf(printed);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> walk = Files.walk(DOCS)) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** One text, or one a line. */
  private static List<String> jsonTexts(String block) {
    List<String> lines = block.lines().toList();
    boolean perLine = lines.stream().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    return perLine ? lines : List.of(block);
  }
}
