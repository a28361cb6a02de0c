package dev.shopstrata.build;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Delivery;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.bundle.UnitOutput;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.render.Read;
import dev.shopstrata.render.ReadKind;
import dev.shopstrata.search.ListingIndexer;
import dev.shopstrata.search.SearchPlaces;
import dev.shopstrata.store.Settings;
import dev.shopstrata.tree.MediaType;
import dev.shopstrata.tree.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that the listings of one language are narrowed and sorted by. */
final class LocaleNarrowing {
  private static final String KIND = "search";

  private final StoreCatalog catalog;
  private final SearchPlaces places;
  private final ListingIndexer indexer;
  private final List<Subject> subjects;

  /** What is listed. */
  private record Subject(LocaleListings.Kind kind, String name) {
    String owner() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  LocaleNarrowing(Settings settings, StoreCatalog catalog) {
    this.catalog = catalog;
    this.places = new SearchPlaces(settings.url(), catalog.locale());
    this.indexer = new ListingIndexer(catalog);
    this.subjects = subjects(catalog);
  }

  private static List<Subject> subjects(StoreCatalog catalog) {
    List<Subject> subjects = new ArrayList<>();
    for (LocaleListings.Kind kind : LocaleListings.Kind.values()) {
      kind.names(catalog).forEach(name -> subjects.add(new Subject(kind, name)));
    }
    return subjects;
  }

  /** How many files there are. */
  static int count(StoreCatalog catalog) {
    return subjects(catalog).size();
  }

  /** Makes or keeps the files of a unit. */
  List<PageState> make(CatalogUnit unit, LastFiles last, UnitOutput output) {
    List<PageState> states = new ArrayList<>();
    for (Subject subject : subjects.subList(unit.from(), unit.to())) {
      states.add(made(subject, last, output));
    }
    return states;
  }

  private PageState made(Subject subject, LastFiles last, UnitOutput output) {
    Listing listing = subject.kind().listing(catalog, subject.name());
    SitePath path = places.listing(subject.owner(), subject.name());
    String of = subject.owner() + " ";
    List<Read> reads =
        List.of(
            new Read(
                ReadKind.LISTING,
                of + "0-" + listing.size() + " " + subject.name(),
                listing.digest(0, listing.size())),
            new Read(ReadKind.FACETS, of + subject.name(), listing.facetsDigest()));
    String identity = "narrowing " + catalog.locale().tag() + " " + indexer.digest(listing).hex();
    Optional<SiteFile> file = last.same(path, identity, reads).flatMap(same -> last.file(path));
    if (file.isPresent()) {
      output.keep(file.get(), PageRecord.generated(KIND));
    } else {
      List<String> tags = List.of(KIND, subject.owner() + ":" + subject.name());
      output.put(
          path,
          indexer.index(listing),
          Delivery.of(MediaType.of(path.value()), CacheClass.PAGE, tags),
          PageRecord.generated(KIND));
    }
    return new PageState(path, identity, reads, List.of(), List.of());
  }
}
