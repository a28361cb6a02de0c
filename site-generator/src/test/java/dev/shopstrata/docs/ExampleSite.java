package dev.shopstrata.docs;

import dev.shopstrata.TextFiles;
import dev.shopstrata.build.TestSite;
import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.layer.RuleEffectCheck;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemText;
import dev.shopstrata.tree.Glob;
import dev.shopstrata.tree.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** An example of a document as files on disk, merged or built by the real thing. */
final class ExampleSite {
  private static final String PUBLISHED = "site/";

  /** What a store needs beside what an example is about. */
  static final String EVERYDAY =
      """
      -- layers/base/site.yaml --
      name: Acme
      url: https://acme.example/
      locales: [{id: en-GB}]
      country: GB
      currency: GBP
      catalog: {id: main}
      -- catalogs/main/catalog.yaml --
      format: commercetools-json
      path: export
      asOf: 2026-01-15T00:00:00Z
      -- catalogs/main/export/Product.json --
      [{"key": "teapot", "name": {"en": "Teapot"}, "slug": {"en": "teapot"}, "publish": true,
        "masterVariant": {"sku": "T-1", "prices": [
          {"value": {"centAmount": 3900, "currencyCode": "GBP"}}]}}]
      """;

  private final Path directory;
  private final String files;

  ExampleSite(Path directory, String files) {
    this.directory = directory;
    this.files = files;
  }

  /**
   * What merging says and gives. The parts: {@code order} is the layers of the stack, {@code files}
   * the paths of the merged files, anything else the path of a merged file.
   */
  String merge(List<String> parts) {
    TextFiles.write(directory, files);
    LayerSite layers = LayerSite.in(directory);
    NavigableMap<StoreId, MergedTree> trees = layers.trees();
    new RuleEffectCheck(layers.problems()).check(layers.graph(), trees.values());
    Optional<MergedTree> tree = trees.values().stream().findFirst();
    StringBuilder result = new StringBuilder(text(layers.problems().sorted(), parts));
    for (String part : parts) {
      String found = tree.map(merged -> part(merged, part)).orElse("there is no store\n");
      result.append("-- ").append(part).append(" --\n").append(found);
    }
    return result.toString();
  }

  private static String part(MergedTree tree, String part) {
    return switch (part) {
      case "order" -> lines(tree.stack().layers().stream().map(l -> l.id().value()).toList());
      case "files" -> lines(tree.files().keySet().stream().map(TreePath::value).toList());
      default ->
          tree.file(TreePath.of(part)).map(ExampleSite::content).orElse("there is no such file\n");
    };
  }

  private static String content(MergedFile file) {
    try {
      return new String(file.content().bytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a whole build says and gives. The parts are published files, with wildcards. */
  String build(List<String> parts) {
    TestSite site = new TestSite(directory).with(EVERYDAY).with(files);
    try {
      StringBuilder result = new StringBuilder(text(site.problems(), parts));
      for (String part : parts) {
        Glob published = Glob.of(part.substring(PUBLISHED.length()));
        result.append("-- ").append(part).append(" --\n");
        for (String file : site.files("acme-de")) {
          if (published.matches(file)) {
            String page = site.page("acme-de", file);
            result.append(page).append(page.endsWith("\n") ? "" : "\n");
          }
        }
      }
      return result.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<Problem> problems, List<String> parts) {
    return problems.isEmpty() && parts.isEmpty()
        ? "nothing is wrong\n"
        : lines(problems.stream().map(ProblemText::of).toList());
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
