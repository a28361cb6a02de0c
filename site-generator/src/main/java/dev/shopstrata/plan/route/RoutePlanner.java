package dev.shopstrata.plan.route;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.TreePath;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the page templates of a merged tree and settles where their pages lie. */
public final class RoutePlanner {
  private final Problems problems;

  public RoutePlanner(Problems problems) {
    this.problems = problems;
  }

  /** Templates that have an error are left out; then the problems say why. */
  public SiteRoutes plan(MergedTree tree, Settings settings) {
    NavigableSet<String> lists =
        tree.under("data").keySet().stream()
            .map(path -> withoutExtension(path, "data"))
            .collect(Collectors.toCollection(TreeSet::new));
    PageTemplateReader reader = new PageTemplateReader(settings, lists, problems);
    List<PageTemplate> read =
        tree.under("pages").values().stream()
            .filter(file -> file.path().extension().equals("peb"))
            .flatMap(file -> reader.read(name(file), file).stream())
            .sorted(Comparator.comparing(PageTemplate::name))
            .toList();
    NavigableSet<String> names =
        tree.under("pages").values().stream()
            .map(RoutePlanner::name)
            .collect(Collectors.toCollection(TreeSet::new));
    read.stream()
        .filter(template -> template.kind() == PageFor.CATEGORIES)
        .forEach(template -> names.add(template.name() + PagePathReader.LANDING));
    checkRoutes(settings, names);
    List<PageTemplate> templates = canonical(read);
    return new SiteRoutes(templates, new PatternRoutes(settings, templates));
  }

  private static String name(MergedFile file) {
    return withoutExtension(file.path(), "pages");
  }

  private static String withoutExtension(TreePath path, String folder) {
    String below = path.below(folder);
    int ending = path.extension().isEmpty() ? 0 : path.extension().length() + 1;
    return below.substring(0, below.length() - ending);
  }

  private void checkRoutes(Settings settings, NavigableSet<String> names) {
    for (String route : settings.routes().keySet()) {
      if (!names.contains(route)) {
        problems.add(
            Problem.of(
                    ProblemCode.ROUTE_UNKNOWN,
                    "the route of \"" + route + "\" has no page template",
                    (route.endsWith(PagePathReader.LANDING)
                            ? "name a page for categories before \"" + PagePathReader.LANDING + "\""
                            : "create pages/" + route + ".peb")
                        + " or take the route away"
                        + DidYouMean.hint(route, names))
                .at(SettingsRoutes.at(settings, route))
                .inStore(settings.store().value()));
      }
    }
  }

  /** Of several templates for the same thing, the one with the usual name is what links lead to. */
  private static List<PageTemplate> canonical(List<PageTemplate> templates) {
    TreeMap<String, String> chosen = new TreeMap<>();
    for (PageTemplate template : templates) {
      String usual =
          template.kind() == PageFor.DATA ? template.list() : template.kind().usualName();
      if (template.name().equals(usual)) {
        chosen.put(subject(template), template.name());
      } else {
        chosen.putIfAbsent(subject(template), template.name());
      }
    }
    return templates.stream()
        .map(t -> t.withCanonical(chosen.get(subject(t)).equals(t.name())))
        .toList();
  }

  private static String subject(PageTemplate template) {
    return template.kind() == PageFor.SITE
        ? "site:" + template.name()
        : template.kind().text() + ":" + template.list();
  }
}
