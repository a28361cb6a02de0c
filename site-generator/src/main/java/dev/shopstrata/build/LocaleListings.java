package dev.shopstrata.build;

import dev.shopstrata.api.LocaleApi;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.plan.ListingPages;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The pages of all listings of one kind in the API, in one language. */
final class LocaleListings {
  /** What listings are of. */
  enum Kind {
    CATEGORY("category") {
      @Override
      List<String> names(StoreCatalog catalog) {
        return catalog.allCategories().stream().map(SfCategory::id).toList();
      }

      @Override
      Listing listing(StoreCatalog catalog, String id) {
        return catalog.categoryListing(id);
      }

      @Override
      SitePath path(LocaleApi api, String id, int page) {
        return api.places().listing(id, page);
      }

      @Override
      byte[] json(LocaleApi api, String id, int page) {
        return api.listing(id, page);
      }
    },
    BRAND("brand") {
      @Override
      List<String> names(StoreCatalog catalog) {
        return catalog.brands().stream().map(SfBrand::name).toList();
      }

      @Override
      Listing listing(StoreCatalog catalog, String name) {
        return catalog.brandListing(name);
      }

      @Override
      SitePath path(LocaleApi api, String name, int page) {
        return api.places().brandListing(name, page);
      }

      @Override
      byte[] json(LocaleApi api, String name, int page) {
        return api.brandListing(name, page);
      }
    };

    private final String text;

    Kind(String text) {
      this.text = text;
    }

    /** The pages of all listings, in the order of their names. */
    ListingPages pages(StoreCatalog catalog, int pageSize) {
      List<Integer> sizes =
          names(catalog).stream().map(name -> listing(catalog, name).size()).toList();
      return new ListingPages(sizes, pageSize);
    }

    CatalogUnit.Kind unit() {
      return this == CATEGORY ? CatalogUnit.Kind.CATEGORIES : CatalogUnit.Kind.BRANDS;
    }

    abstract List<String> names(StoreCatalog catalog);

    abstract Listing listing(StoreCatalog catalog, String name);

    abstract SitePath path(LocaleApi api, String name, int page);

    abstract byte[] json(LocaleApi api, String name, int page);
  }

  private final Kind kind;
  private final StoreCatalog catalog;
  private final LocaleApi api;
  private final ApiOutput files;
  private final String identity;
  private final int pageSize;
  private final List<String> names;
  private final ListingPages pages;

  LocaleListings(Kind kind, Settings settings, StoreCatalog catalog, LocaleApi api) {
    this.kind = kind;
    this.catalog = catalog;
    this.api = api;
    this.files = new ApiOutput(settings);
    this.pageSize = settings.listings().pageSize();
    this.identity =
        String.join(
            " ",
            "listing",
            catalog.locale().tag(),
            Integer.toString(pageSize),
            settings.catalog().prices().customerGroup().toString());
    this.names = kind.names(catalog);
    this.pages = kind.pages(catalog, pageSize);
  }

  /** Makes or keeps the pages of a unit. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) {
    List<PageState> states = new ArrayList<>();
    for (int i = unit.from(); i < unit.to(); i++) {
      String name = names.get(pages.listing(i));
      int page = pages.page(i);
      SitePath path = kind.path(api, name, page);
      List<Read> reads = reads(name, page);
      states.add(
          files
              .kept(path, identity, reads, last, output)
              .orElseGet(
                  () -> {
                    byte[] json = kind.json(api, name, page);
                    files.put(output, path, json, kind.text + ":" + name);
                    return new PageState(path, identity, reads, List.of(), List.of());
                  }));
    }
    return states;
  }

  private List<Read> reads(String name, int page) {
    Listing listing = kind.listing(catalog, name);
    int from = (page - 1) * pageSize;
    int to = Math.min(listing.size(), from + pageSize);
    String slice = kind.text + " " + from + "-" + to + " " + name;
    return List.of(
        new Read(ReadKind.LISTING, slice, listing.digest(from, to)),
        new Read(ReadKind.FACETS, kind.text + " " + name, listing.facetsDigest()));
  }
}
