package dev.shopstrata.catalog.store;

import dev.shopstrata.catalog.index.CategoryTree;
import dev.shopstrata.catalog.overlay.StoreRecords;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.store.Assortment;
import dev.shopstrata.store.MissingRule;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.Glob;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Warns of assortment rules that name nothing, and of products a locale can't show. */
final class AssortmentReport {
  private final Problems problems;

  AssortmentReport(Problems problems) {
    this.problems = problems;
  }

  /** Plain ids that the catalog doesn't have; a glob may match nothing. */
  void assortment(Settings settings, StoreRecords records) {
    Assortment rules = settings.catalog().assortment();
    CategoryTree tree = records.categories();
    NavigableSet<String> categories = new TreeSet<>();
    for (int i = 0; i < tree.size(); i++) {
      categories.add(tree.category(i).id());
    }
    Predicate<String> isProduct = id -> records.ordinal(id).isPresent();
    List<Glob> categoryRules =
        Stream.concat(rules.includeCategories().stream(), rules.excludeCategories().stream())
            .toList();
    List<Glob> productRules =
        Stream.concat(rules.includeProducts().stream(), rules.excludeProducts().stream()).toList();
    Stream.concat(rules.root().stream(), plain(categoryRules))
        .filter(id -> !categories.contains(id))
        .forEach(id -> unknown("category", id, settings, categories));
    // Guessing among a million ids would take long and help little.
    plain(productRules)
        .filter(isProduct.negate())
        .forEach(id -> unknown("product", id, settings, new TreeSet<>()));
  }

  private static Stream<String> plain(List<Glob> rules) {
    return rules.stream().map(Glob::text).filter(text -> !IdMatcher.isPattern(text));
  }

  private void unknown(String kind, String id, Settings settings, NavigableSet<String> known) {
    problems.add(
        Problem.of(
                ProblemCode.ASSORTMENT_ID_UNKNOWN,
                "the assortment names the "
                    + kind
                    + " \""
                    + id
                    + "\", which the catalog doesn't have",
                "correct the id or take it out" + DidYouMean.hint(id, known))
            .at(place(settings))
            .inStore(settings.store().value()));
  }

  void shown(Settings settings, ShownProducts shown) {
    String tag = shown.locale().tag();
    AssortmentCounts counts = shown.counts();
    if (shown.ordinals().size() == 0) {
      problems.add(
          Problem.of(
                  ProblemCode.STORE_SELLS_NOTHING,
                  "no product is shown in \""
                      + tag
                      + "\": "
                      + (counts.text().isEmpty() ? "the catalog is empty" : counts.text()),
                  "check the catalog's data and catalog in site.yaml against each other")
              .at(place(settings))
              .inStore(settings.store().value()));
    } else if (counts.namelessCount() > 0) {
      boolean hidden = settings.catalog().missingName() == MissingRule.HIDE;
      problems.add(
          Problem.of(
                  ProblemCode.PRODUCTS_NAMELESS,
                  String.format(
                      Locale.ROOT,
                      "%d products have no name in \"%s\" and are %s: %s",
                      counts.namelessCount(),
                      tag,
                      hidden ? "left out" : "shown by their id",
                      counts.namelessText()),
                  "add the names to the catalog, or fallback languages to the locale in site.yaml")
              .at(place(settings))
              .inStore(settings.store().value()));
    }
  }

  /** Where site.yaml speaks of the catalog. */
  private static Location place(Settings settings) {
    MapNode site = settings.raw();
    return site.get("catalog").map(Node::at).orElse(site.at());
  }
}
