package dev.shopstrata.plan.route;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.store.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads one page template's front matter. */
final class PageTemplateReader {
  private record Made(PageFor kind, String list) {}

  private final Settings settings;
  private final NavigableSet<String> lists;
  private final Problems problems;
  private final PagePathReader paths;

  /**
   * @param lists the data files, without ending
   */
  PageTemplateReader(Settings settings, NavigableSet<String> lists, Problems problems) {
    this.settings = settings;
    this.lists = lists;
    this.problems = problems;
    this.paths = new PagePathReader(settings, problems);
  }

  Optional<PageTemplate> read(String name, MergedFile file) {
    MapNode front = front(file);
    Optional<Made> made = made(front, file);
    if (made.isEmpty()) {
      return Optional.empty();
    }
    PageFor kind = made.get().kind();
    PageRules rules = new Front(front, file, name).rules();
    NavigableMap<String, PagePaths> patterns =
        paths.read(name, kind, made.get().list(), rules.status(), front);
    return Optional.of(
        new PageTemplate(name, file, kind, made.get().list(), front, rules, patterns));
  }

  private MapNode front(MergedFile file) {
    Optional<Node> merged = file.data().filter(MapNode.class::isInstance);
    if (merged.isPresent()) {
      return (MapNode) merged.get();
    }
    try {
      String text = new String(file.content().bytes(), StandardCharsets.UTF_8);
      return FrontMatter.read(text, file.winner().display(), problems).head();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.winner().display(), e);
    }
  }

  private Optional<Made> made(MapNode front, MergedFile file) {
    Optional<Node> node = front.get("for");
    if (node.isEmpty()) {
      return Optional.of(new Made(PageFor.SITE, ""));
    }
    String text = front.text("for").orElse("");
    Optional<PageFor> kind = PageFor.named(text);
    if (kind.isPresent()) {
      return Optional.of(new Made(kind.get(), ""));
    }
    String list = text.startsWith("data/") ? text.substring("data/".length()) : text;
    if (lists.contains(list)) {
      return Optional.of(new Made(PageFor.DATA, list));
    }
    NavigableSet<String> known = new TreeSet<>(lists);
    Stream.of(PageFor.values())
        .filter(k -> k.usualName().length() > 0)
        .forEach(k -> known.add(k.text()));
    problems.add(
        Problem.of(
                ProblemCode.PAGE_FOR_UNKNOWN,
                "pages can't be made for \"" + text + "\"",
                "write products, categories, brands, content or the name of a list in data/"
                    + DidYouMean.hint(text, known))
            .at(node.get().at())
            .inLayer(layer(file, node.get().at()))
            .inStore(settings.store().value()));
    return Optional.empty();
  }

  /** Front matter may be inherited, so a key's layer is not always that of the page. */
  private static String layer(MergedFile file, Location at) {
    return file.parts().stream()
        .filter(part -> part.display().equals(at.file()))
        .map(part -> part.layer().value())
        .findFirst()
        .orElse("");
  }

  /** Typed access to one template's rules. */
  private final class Front {
    private final MapNode front;
    private final MergedFile file;
    private final boolean notFound;

    Front(MapNode front, MergedFile file, String name) {
      this.front = front;
      this.file = file;
      this.notFound = number("status", name.equals("404") ? 404 : 200, List.of(200, 404)) == 404;
    }

    PageRules rules() {
      boolean index = flag("index") && !notFound;
      boolean sitemap = flag("sitemap") && index;
      int pageSize = number("pageSize", settings.listings().pageSize(), List.of());
      return new PageRules(index, sitemap, notFound ? 404 : 200, pageSize, true);
    }

    private boolean flag(String key) {
      Optional<Node> node = front.get(key);
      if (node.isPresent()
          && !(node.get() instanceof ScalarNode scalar
              && (scalar.text().equals("true") || scalar.text().equals("false")))) {
        report(key, node.get().at(), "write true or false");
      }
      return node.isEmpty() || !front.text(key).equals(Optional.of("false"));
    }

    private int number(String key, int otherwise, List<Integer> allowed) {
      Optional<Node> node = front.get(key);
      String text = front.text(key).orElse("");
      boolean valid = text.matches("[1-9][0-9]{0,5}");
      if (valid && (allowed.isEmpty() || allowed.contains(Integer.parseInt(text)))) {
        return Integer.parseInt(text);
      }
      String fix = allowed.isEmpty() ? "write a whole number above 0" : "write 200 or 404";
      node.ifPresent(wrong -> report(key, wrong.at(), fix));
      return otherwise;
    }

    private void report(String key, Location at, String fix) {
      problems.add(
          Problem.of(
                  ProblemCode.PAGE_FRONT_INVALID,
                  "\"" + key + "\" has a value that it can't have",
                  fix)
              .at(at)
              .inLayer(layer(file, at))
              .inStore(settings.store().value()));
    }
  }
}
