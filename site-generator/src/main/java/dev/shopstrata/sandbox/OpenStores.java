package dev.shopstrata.sandbox;

import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.problem.Severity;
import dev.shopstrata.render.Translations;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Stores and their languages as commerce sees them. */
final class OpenStores {
  private final OpenShops opened;
  private final NavigableMap<String, NavigableMap<String, Storefront>> fronts = new TreeMap<>();

  /**
   * @throws ProblemException when the data of a store can't be used
   */
  OpenStores(OpenShops opened) {
    this.opened = opened;
    Problems problems = new Problems();
    TermsReader terms = new TermsReader(problems);
    for (Shop shop : opened.shops()) {
      ShopTerms own = terms.read(shop);
      NavigableMap<String, Storefront> byLocale = new TreeMap<>();
      for (StoreLocale locale : shop.settings().locales()) {
        byLocale.put(
            locale.tag(),
            new Storefront(
                shop,
                own,
                locale,
                shop.catalogs().get(locale.tag()),
                new Translations(shop.tree(), locale)));
      }
      fronts.put(shop.id(), byLocale);
    }
    if (problems.sorted().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      throw new ProblemException(problems.sorted());
    }
  }

  OpenShops opened() {
    return opened;
  }

  List<Shop> shops() {
    return opened.shops();
  }

  /**
   * A store in the language that a client names.
   *
   * @param locale empty for the store's default
   */
  Storefront front(Shop shop, Optional<String> locale) {
    String tag = locale.orElse(shop.settings().defaultLocale().tag());
    return Optional.ofNullable(fronts.get(shop.id()).get(tag))
        .orElseThrow(
            () -> Refusal.of(RefusalCode.LOCALE_UNKNOWN, "the store has no such language"));
  }
}
