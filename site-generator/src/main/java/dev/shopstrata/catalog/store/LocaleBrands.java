package dev.shopstrata.catalog.store;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.ledger.LedgerKind;
import dev.shopstrata.store.StoreLocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Builds the list of brands of one locale, in its alphabetical order. */
final class LocaleBrands {
  private LocaleBrands() {}

  static List<SfBrand> assemble(StoreView store, StoreLocale locale, Selection selection) {
    List<String> names = selection.brands();
    List<String> plain =
        names.stream().map(name -> store.slugs().fromNameOrId(name, name)).toList();
    KeptSlugs kept =
        KeptSlugs.of(
            store.ledger(), locale.tag(), LedgerKind.BRAND, names.size(), plain::get, names::get);
    Map<Integer, Integer> rounds =
        SlugCollisions.resolve(names.size(), plain::get, names::get, kept);
    List<SfBrand> brands = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      String slug = Slugs.suffixed(plain.get(i), names.get(i), rounds.getOrDefault(i, 0));
      brands.add(
          new SfBrand(
              names.get(i),
              slug,
              store.urls().brand(locale, slug),
              selection.group(store.categories().tree().size() + i).size()));
    }
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(locale.tag()));
    brands.sort(Comparator.comparing(SfBrand::name, collator).thenComparing(SfBrand::name));
    return List.copyOf(brands);
  }
}
