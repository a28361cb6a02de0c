package dev.shopstrata.build;

import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.plan.SitePlan;
import dev.shopstrata.render.CardRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One store's catalog on its way to files besides pages: the API, product feeds, search. */
final class TouchpointRun implements AutoCloseable {
  private final List<CatalogUnit> units;
  private final NavigableMap<String, LocaleTouchpoints> locales = new TreeMap<>();
  private final NavigableMap<String, LocaleFinder> finders = new TreeMap<>();
  private final NavigableMap<String, LocaleNarrowing> narrowings = new TreeMap<>();
  private final NavigableMap<String, LocaleNewest> newest = new TreeMap<>();

  /**
   * @param work a folder that goes away with the build
   */
  TouchpointRun(PlannedStore store, CardRenderer cards, Path work) throws IOException {
    this.units = units(store.plan());
    if (store.plan().settings().touchpoints().any()) {
      for (StoreCatalog catalog : store.plan().catalogs().values()) {
        String tag = catalog.locale().tag();
        Path folder = Files.createDirectories(work.resolve("touchpoints-" + locales.size()));
        locales.put(tag, new LocaleTouchpoints(store.source(), catalog, folder));
      }
    }
    if (store.plan().settings().touchpoints().feeds().newest() > 0) {
      for (StoreCatalog catalog : store.plan().catalogs().values()) {
        String tag = catalog.locale().tag();
        newest.put(tag, new LocaleNewest(store.plan().settings(), catalog));
      }
    }
    if (store.plan().settings().search().enabled()) {
      for (StoreCatalog catalog : store.plan().catalogs().values()) {
        Path folder = Files.createDirectories(work.resolve("search-" + finders.size()));
        String tag = catalog.locale().tag();
        finders.put(tag, new LocaleFinder(store.plan().settings(), catalog, cards, folder));
        narrowings.put(tag, new LocaleNarrowing(store.plan().settings(), catalog));
      }
    }
  }

  /** The work there is, language after language. */
  static List<CatalogUnit> units(SitePlan plan) {
    List<CatalogUnit> units = new ArrayList<>();
    plan.catalogs().values().forEach(catalog -> units.addAll(units(plan, catalog)));
    return units;
  }

  private static List<CatalogUnit> units(SitePlan plan, StoreCatalog catalog) {
    List<CatalogUnit> units = new ArrayList<>();
    String tag = catalog.locale().tag();
    if (plan.settings().touchpoints().any()) {
      units.addAll(CatalogUnit.cut(tag, CatalogUnit.Kind.PRODUCTS, catalog.productCount()));
    }
    if (plan.settings().touchpoints().api()) {
      for (LocaleListings.Kind kind : LocaleListings.Kind.values()) {
        int pages = kind.pages(catalog, plan.settings().listings().pageSize()).total();
        units.addAll(CatalogUnit.cut(tag, kind.unit(), pages));
      }
    }
    if (plan.settings().search().enabled()) {
      units.addAll(CatalogUnit.cut(tag, CatalogUnit.Kind.SEARCH, catalog.productCount()));
      units.addAll(
          CatalogUnit.cut(tag, CatalogUnit.Kind.NARROWING, LocaleNarrowing.count(catalog)));
    }
    if (plan.settings().touchpoints().feeds().newest() > 0) {
      int categories = catalog.allCategories().size();
      units.addAll(CatalogUnit.cut(tag, CatalogUnit.Kind.NEWEST, categories));
    }
    return units;
  }

  /** The language of a unit. */
  String locale(int index) {
    return units.get(index).locale();
  }

  /** Makes or keeps what a unit gives; from any thread. */
  List<PageState> unit(int index, LastFiles last, UnitOutput output) throws IOException {
    CatalogUnit unit = units.get(index);
    return switch (unit.kind()) {
      case SEARCH -> finders.get(unit.locale()).make(unit, last, output);
      case NARROWING -> narrowings.get(unit.locale()).make(unit, last, output);
      case NEWEST -> newest.get(unit.locale()).make(unit, last, output);
      case PRODUCTS, CATEGORIES, BRANDS -> locales.get(unit.locale()).make(unit, last, output);
    };
  }

  /** Writes what is left when all units are done. */
  void finish(UnitOutput output) throws IOException {
    for (LocaleTouchpoints locale : locales.values()) {
      locale.finish(output);
    }
    for (LocaleFinder finder : finders.values()) {
      finder.finish(output);
    }
  }

  @Override
  public void close() throws IOException {
    for (LocaleTouchpoints locale : locales.values()) {
      locale.close();
    }
    for (LocaleFinder finder : finders.values()) {
      finder.close();
    }
  }
}
