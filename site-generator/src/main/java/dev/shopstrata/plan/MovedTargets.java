package dev.shopstrata.plan;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.ledger.LedgerLine;
import dev.shopstrata.store.DiscontinuedRule;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says where the former URLs of a ledger's line lead. */
final class MovedTargets {
  private static final int MOVED = 301;
  private static final int GONE = 410;

  private final SitePlan plan;
  private final Settings settings;

  /** Locale → category → the one above, as the ledger remembers them. */
  private final NavigableMap<String, Map<String, String>> parents = new TreeMap<>();

  private final Ledger ledger;

  MovedTargets(SitePlan plan, Ledger ledger) {
    this.plan = plan;
    this.settings = plan.settings();
    this.ledger = ledger;
  }

  /** The redirects of all URLs where the thing isn't any more. */
  Stream<Redirect> of(LedgerLine line) {
    if (!line.discontinued()) {
      return line.before().stream().map(from -> new Redirect(from, line.url(), MOVED));
    }
    Stream<String> all = Stream.concat(line.before().stream(), Stream.of(line.url()));
    Optional<String> target = isKept(line.key().kind()) ? target(line) : Optional.empty();
    return all.map(
        from -> new Redirect(from, target.orElse(""), target.isPresent() ? MOVED : GONE));
  }

  /** Other pages were taken away on purpose: what they said is nowhere else. */
  private boolean isKept(LedgerKind kind) {
    boolean ofCatalog =
        kind == LedgerKind.PRODUCT || kind == LedgerKind.CATEGORY || kind == LedgerKind.BRAND;
    return ofCatalog && settings.urls().discontinued() == DiscontinuedRule.REDIRECT;
  }

  private Optional<String> target(LedgerLine line) {
    String tag = line.key().locale();
    Optional<StoreLocale> locale =
        settings.locales().stream().filter(known -> known.tag().equals(tag)).findFirst();
    String home = plan.routes().home(locale.orElse(settings.defaultLocale()));
    StoreCatalog catalog = plan.catalogs().get(tag);
    if (catalog == null) {
      return Optional.of(home);
    }
    NavigableSet<String> seen = new TreeSet<>();
    String category = line.category();
    while (!category.isEmpty() && seen.add(category)) {
      Optional<SfCategory> found = catalog.category(category);
      if (found.isPresent()) {
        return Optional.of(found.get().url());
      }
      category = parents(tag).getOrDefault(category, "");
    }
    return Optional.of(home);
  }

  private Map<String, String> parents(String tag) {
    return parents.computeIfAbsent(
        tag,
        missing -> {
          Map<String, String> above = new TreeMap<>();
          ledger
              .list(tag, LedgerKind.CATEGORY)
              .forEach(line -> above.put(line.key().id(), line.category()));
          return above;
        });
  }
}
