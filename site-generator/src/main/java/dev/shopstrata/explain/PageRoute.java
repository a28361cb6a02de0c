package dev.shopstrata.explain;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.plan.route.PagePaths;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who wrote the URL pattern of a page: the settings' routes, or the page's template. */
final class PageRoute {
  private final MergedTree tree;
  private final PlannedPage page;

  PageRoute(MergedTree tree, PlannedPage page) {
    this.tree = tree;
    this.page = page;
  }

  /** The key that decided, with the value given; without one the template's usual pattern. */
  Decision decision(String value) {
    String name = page.template().name();
    boolean isValue = page.subject() instanceof Subject.OfValue;
    String own = isValue ? "landing" : "path";
    return keys("routes." + name + (isValue ? "#landing" : ""))
        .flatMap(key -> find(TreePath.of("site.yaml"), key))
        .findFirst()
        .or(
            () ->
                Stream.concat(keys(own), Stream.of(own))
                    .flatMap(key -> find(page.template().file().path(), key))
                    .findFirst())
        .map(found -> new Decision(found.key(), value, found.rule(), found.at(), found.hides()))
        .orElseGet(
            () ->
                new Decision(
                    page.template().file().path().value(),
                    value,
                    "usual",
                    Place.of(page.template().file().winner()),
                    List.of()));
  }

  /** The pattern itself and who decided it. */
  Decision pattern() {
    String text = page.template().paths(page.locale()).map(this::pattern).orElse("");
    return decision(text.isEmpty() ? "/" : text);
  }

  private String pattern(PagePaths paths) {
    boolean isValue = page.subject() instanceof Subject.OfValue;
    return (isValue ? paths.landing() : paths.path()).text();
  }

  private Stream<String> keys(String key) {
    StoreLocale locale = page.locale();
    return Stream.of(locale.tag(), locale.language(), "*").map(tag -> key + "." + tag);
  }

  private Stream<Decision> find(TreePath path, String key) {
    Optional<MergedFile> file = tree.file(path);
    return file.stream().flatMap(f -> new KeyExplainer(tree).decisions(f, key).stream()).limit(1);
  }
}
