package dev.shopstrata.store;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code urls} from settings that fit the schema. */
final class UrlSettingsReader {
  private static final Pattern VARIABLE = Pattern.compile("[{]([^}]*)[}]");
  private static final List<String> OF_PRODUCTS = List.of("sku", "id", "slug");
  private static final List<String> OF_CATEGORIES = List.of("id", "slug", "slugs");

  private final StoreId store;
  private final Problems problems;

  UrlSettingsReader(StoreId store, Problems problems) {
    this.store = store;
    this.problems = problems;
  }

  UrlSettings read(MapNode urls) {
    List<UrlImport> imports = new ArrayList<>();
    for (Node item : urls.list("imports").map(ListNode::items).orElse(List.of())) {
      imports.addAll(imported((MapNode) item));
    }
    return new UrlSettings(
        urls.text("ledger").map(this::path),
        urls.text("discontinued").map(DiscontinuedRule::of).orElse(DiscontinuedRule.REDIRECT),
        imports);
  }

  private List<UrlImport> imported(MapNode map) {
    String id = map.text("id").orElseThrow();
    Optional<String> pattern = map.text("pattern");
    Optional<String> to = map.text("to");
    List<UrlImport> found = new ArrayList<>();
    map.text("table").ifPresent(file -> found.add(new UrlImport.Table(id, path(file), map.at())));
    if (pattern.isPresent() && to.isPresent()) {
      checkVariables(pattern.get(), to.get(), map.get("pattern").orElseThrow().at());
      UrlImport.Target target = UrlImport.Target.valueOf(to.get().toUpperCase(Locale.ROOT));
      found.add(new UrlImport.Pattern(id, pattern.get(), target, map.at()));
    }
    if (found.isEmpty() || pattern.isPresent() != to.isPresent()) {
      report(id, map.at());
    }
    return found;
  }

  private void report(String id, Location at) {
    problems.add(
        Problem.of(
                ProblemCode.SETTINGS_INVALID,
                "the import \"" + id + "\" is neither a table nor a pattern with its target",
                "write \"table: ledgers/old.csv\", or \"pattern: /old/{sku}.html\" and"
                    + " \"to: product\"")
            .at(at));
  }

  private void checkVariables(String pattern, String to, Location at) {
    List<String> known = to.equals("product") ? OF_PRODUCTS : OF_CATEGORIES;
    for (Matcher found = VARIABLE.matcher(pattern); found.find(); ) {
      if (!known.contains(found.group(1))) {
        problems.add(
            Problem.of(
                    ProblemCode.SETTINGS_INVALID,
                    "\"" + found.group() + "\" is nothing that a " + to + "'s URL can have",
                    "use {" + String.join("}, {", known) + "}")
                .at(at));
      }
    }
  }

  private String path(String written) {
    return written.replace("{store}", store.value());
  }
}
