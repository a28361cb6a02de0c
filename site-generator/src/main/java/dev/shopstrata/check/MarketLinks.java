package dev.shopstrata.check;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that every page leads to those the market's law wants within reach. */
final class MarketLinks {
  private final CheckedStore store;

  /** Locale and kind of page → addresses. */
  private final Map<String, Set<String>> places = new HashMap<>();

  MarketLinks(CheckedStore store) {
    this.store = store;
  }

  void see(PageFacts page) {
    String subject = page.origin().subject();
    store
        .market()
        .pages()
        .forEach(
            (kind, names) -> {
              boolean isThis =
                  names.stream()
                      .anyMatch(
                          name ->
                              subject.equals("content:" + name)
                                  || page.origin().template().equals("pages/" + name + ".peb"));
              if (isThis) {
                places
                    .computeIfAbsent(page.origin().locale() + " " + kind, key -> new HashSet<>())
                    .add(page.url());
              }
            });
  }

  /** The pages that the store does not have; ask when all pages were seen. */
  List<Finding> missing() {
    List<Finding> missing = new ArrayList<>();
    for (StoreLocale locale : store.settings().locales()) {
      for (String kind : store.market().pages().keySet()) {
        if (!places.containsKey(locale.tag() + " " + kind)) {
          missing.add(
              new Finding(
                  ProblemCode.MARKET_PAGE_MISSING,
                  kind + " " + locale.tag(),
                  "the store has no page for \""
                      + kind
                      + "\" in "
                      + locale.tag()
                      + ", and its market "
                      + store.settings().country()
                      + " wants one"));
        }
      }
    }
    return missing;
  }

  /** Whether a page leads to those that the store has. */
  void check(PageFacts page, Findings findings) {
    if (page.origin().locale().isEmpty()) {
      return;
    }
    for (Map.Entry<String, List<String>> wanted : store.market().pages().entrySet()) {
      String kind = wanted.getKey();
      Set<String> known = places.get(page.origin().locale() + " " + kind);
      if (known != null
          && !known.contains(page.url())
          && page.links().stream().noneMatch(link -> known.contains(path(link.url())))) {
        findings.add(
            ProblemCode.MARKET_PAGE_UNLINKED,
            kind,
            "the page does not link to \"" + kind + "\", " + known.iterator().next());
      }
    }
  }

  private String path(String url) {
    String own =
        url.startsWith(store.origin() + "/") ? url.substring(store.origin().length()) : url;
    return own.split("[?#]", 2)[0];
  }
}
