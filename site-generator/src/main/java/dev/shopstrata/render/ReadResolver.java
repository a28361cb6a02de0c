package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import dev.shopstrata.tree.Digest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      case URL -> of(store.urls().find(locale, Optional.ofNullable(page), key).orElse(null));
      case PAGE -> of(planned(page, key));
      case ALTERNATES -> of(store.site().alternates().apply(page));
      case FRAGMENT, FACETS, CONTENT, DATA, SETTING, STORE, TRANSLATION, ASSET -> {
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
      case FACETS -> listingOf(locale, key).facetsDigest();
      case CONTENT -> content(locale, key);
      case DATA -> of(store.data().value(key));
      case SETTING -> of(store.setting(key));
      case STORE -> of(StoreModel.value(locale, key));
      case TRANSLATION -> of(locale.texts().identity(key).orElse(null));
      case ASSET -> of(store.site().assets().find(key).map(Asset::url).orElse(null));
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
    String[] parts = key.split(" ", 3);
    int dash = parts[1].indexOf('-');
    int from = Integer.parseInt(parts[1].substring(0, dash));
    int to = Integer.parseInt(parts[1].substring(dash + 1));
    Listing listing = listingOf(locale, parts[0] + " " + parts[2]);
    // The slice may lie beyond a listing that has shrunk.
    return listing.size() < to ? Read.ABSENT : listing.digest(from, to);
  }

  private static Listing listingOf(LocaleView locale, String key) {
    int space = key.indexOf(' ');
    String name = key.substring(space + 1);
    return key.substring(0, space).equals("brand")
        ? ListingSubject.Owner.BRAND.listing(locale, name)
        : ListingSubject.Owner.CATEGORY.listing(locale, name);
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

  private Object planned(PlannedPage page, String key) {
    return switch (key) {
      case "url" -> store.absolute(page.url());
      case "listing" -> store.urls().firstUrl(page).orElse(null);
      case "front" -> store.front(page.template());
      case "pages" -> List.of(subject(page).number(), subject(page).pages());
      case "item" -> page.subject() instanceof Subject.OfItem item ? item.item() : null;
      default -> null;
    };
  }

  private static SubjectView subject(PlannedPage page) {
    return SubjectView.of(page.subject());
  }

  private Digest of(Object value) {
    return value == null ? Read.ABSENT : Digest.of(json.of(value));
  }
}
