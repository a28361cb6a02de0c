package dev.shopstrata.check;

import dev.shopstrata.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what is wrong with many pages of one template in the same way to one thing to mend. */
final class Fold {
  /** Of one code and template: a million different broken links are told by the first ones. */
  private static final int MOST = 500;

  private static final int PAGES = 3;

  private static final class Pile {
    private final Finding first;
    private final Severity severity;
    private final Origin origin;
    private final String at;
    private final TreeSet<String> stores = new TreeSet<>();
    private final List<String> pages = new ArrayList<>();
    private long count;

    private Pile(Finding first, Severity severity, Origin origin, String at) {
      this.first = first;
      this.severity = severity;
      this.origin = origin;
      this.at = at;
    }

    private FoldedFinding folded() {
      return new FoldedFinding(
          first, severity, origin, at, List.copyOf(stores), List.copyOf(pages), count);
    }
  }

  private final Map<String, Pile> piles = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();

  /**
   * Takes a finding; what the store's settings switch off is left out.
   *
   * @param page as it is shown; empty for what is wrong with a whole store
   */
  void add(CheckedStore store, Origin origin, String page, Finding finding) {
    Optional<Severity> severity = store.rules().severity(finding.code());
    if (severity.isEmpty()) {
      return;
    }
    String kind = finding.code() + "\n" + origin.template() + "\n" + origin.layer();
    String key = kind + "\n" + severity.get() + "\n" + finding.subject();
    if (!piles.containsKey(key) && kinds.merge(kind, 1, Integer::sum) > MOST) {
      key = kind + "\n" + severity.get() + "\n\uFFFF";
    }
    Pile pile =
        piles.computeIfAbsent(
            key, k -> new Pile(finding, severity.get(), origin, store.display(origin.template())));
    pile.count++;
    pile.stores.add(store.id());
    if (pile.pages.size() < PAGES && !page.isEmpty()) {
      pile.pages.add(store.id() + " " + page);
    }
  }

  /** All of them: errors first, then by code and what they are about. */
  List<FoldedFinding> list() {
    return piles.values().stream().map(Pile::folded).sorted(FoldedFinding.ORDER).toList();
  }
}
