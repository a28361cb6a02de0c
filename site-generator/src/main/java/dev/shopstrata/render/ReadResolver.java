package dev.shopstrata.render;

import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.tree.Digest;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what a page's reads would find now, without rendering the page. */
public final class ReadResolver {
  private final StoreView store;
  private final JsonText json = new JsonText(new RecordComponents());
  private final Map<Shared, Digest> shared = new ConcurrentHashMap<>();

  /** A read that many pages have in common. */
  private record Shared(String locale, ReadId id) {}

  ReadResolver(StoreView store) {
    this.store = store;
  }

  /** Whether a read of an earlier rendering of this page would find the same again. */
  public boolean holds(PlannedPage page, Read read) {
    return current(page, read.kind(), read.key()).equals(read.digest());
  }

  /** What a read finds now; {@link Read#ABSENT} when there is nothing. */
  public Digest current(PlannedPage page, ReadKind kind, String key) {
    return current(store.locale(page.locale().tag()), page, new ReadId(kind, key));
  }

  /** Covers the thing itself that a page is about: its product, its part of a listing, its text. */
  public Digest subject(PlannedPage page) {
    LocaleView locale = store.locale(page.locale().tag());
    return SubjectView.of(page.subject())
        .own(locale, page)
        .map(id -> current(locale, page, id))
        .orElse(Read.ABSENT);
  }

  /**
   * @param page null in a fragment, which has no reads that need one
   */
  Digest current(LocaleView locale, PlannedPage page, ReadId id) {
    String key = id.key();
    return switch (id.kind()) {
      case TEMPLATE -> store.names().resolve(key).digest();
      case PRODUCT ->
          page != null && page.subject() instanceof Subject.OfProduct own && own.id().equals(key)
              ? locale.catalog().productDigest(own.position())
              : product(locale.catalog(), key, true);
      case CARD -> product(locale.catalog(), key, false);
      case LISTING -> listing(locale, key);
      case CATEGORIES -> locale.catalog().categoriesDigest();
      case BRANDS -> locale.catalog().brandsDigest();
      case URL, PAGE, ALTERNATES -> of(store.values().find(locale, page, id));
      case FRAGMENT, FACETS, DATED, CONTENT, DATA, SETTING, STORE, TRANSLATION, ASSET, IMAGE -> {
        Shared same = new Shared(locale.locale().tag(), id);
        Digest known = shared.get(same);
        if (known == null) {
          known = found(locale, id);
          shared.put(same, known);
        }
        yield known;
      }
    };
  }

  private Digest found(LocaleView locale, ReadId id) {
    String key = id.key();
    return switch (id.kind()) {
      case FRAGMENT -> fragment(locale, key);
      case FACETS -> ListingSlice.ofOwner(key).listing(locale).facetsDigest();
      case CONTENT -> content(locale, key);
      case DATED, DATA, SETTING, STORE, ASSET, IMAGE -> of(store.values().find(locale, null, id));
      case TRANSLATION -> of(locale.texts().identity(key).orElse(null));
      default -> throw new IllegalArgumentException(id + " is not shared");
    };
  }

  private static Digest product(StoreCatalog catalog, String id, boolean whole) {
    OptionalInt position = catalog.position(id);
    if (position.isEmpty()) {
      return Read.ABSENT;
    }
    int at = position.getAsInt();
    return whole ? catalog.productDigest(at) : catalog.cardDigest(at);
  }

  private static Digest listing(LocaleView locale, String key) {
    ListingSlice slice = ListingSlice.of(key);
    Listing listing = slice.listing(locale);
    // The slice may lie beyond a listing that has shrunk.
    return listing.size() < slice.to() ? Read.ABSENT : listing.digest(slice.from(), slice.to());
  }

  private Digest fragment(LocaleView locale, String name) {
    TemplateNames.Resolution template = store.names().resolve(name);
    return template.key() == null ? Read.ABSENT : locale.fragment(template, 1).digest();
  }

  private static Digest content(LocaleView locale, String id) {
    ContentPage page = locale.contents().pages().get(id);
    return page == null
        ? Read.ABSENT
        : Digest.of(page.file().content().digest() + page.front().toJava().toString());
  }

  private Digest of(Object value) {
    return value == null ? Read.ABSENT : Digest.of(json.of(value));
  }
}
