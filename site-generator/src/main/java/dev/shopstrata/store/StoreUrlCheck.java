package dev.shopstrata.store;

import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Node;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports stores that would be published to the same place. */
public final class StoreUrlCheck {
  private final Problems problems;

  public StoreUrlCheck(Problems problems) {
    this.problems = problems;
  }

  /** Holds the stores' base paths and language roots against each other, host by host. */
  public void check(Collection<Settings> stores) {
    Map<String, Settings> owners = new TreeMap<>();
    stores.stream()
        .sorted(Comparator.comparing(Settings::store))
        .forEach(settings -> roots(settings).forEach(root -> claim(root, settings, owners)));
  }

  private static Set<String> roots(Settings settings) {
    String origin = settings.url().origin();
    String base = origin.substring(origin.indexOf("//")) + settings.url().basePath();
    Set<String> roots = new TreeSet<>();
    roots.add(base);
    settings.locales().forEach(locale -> roots.add(base + locale.prefix()));
    return roots;
  }

  private void claim(String root, Settings settings, Map<String, Settings> owners) {
    Settings other = owners.putIfAbsent(root, settings);
    if (other != null) {
      problems.add(
          Problem.of(
                  ProblemCode.STORE_URL_COLLISION,
                  "the stores \""
                      + other.store()
                      + "\" and \""
                      + settings.store()
                      + "\" both have pages at \""
                      + root
                      + "\"",
                  "give one of them another \"url\" or language \"prefix\"")
              .at(settings.raw().get("url").map(Node::at).orElse(settings.raw().at()))
              .inStore(settings.store().value()));
    }
  }
}
