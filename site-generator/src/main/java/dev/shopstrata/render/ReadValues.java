package dev.shopstrata.render;

import dev.shopstrata.asset.Asset;
import dev.shopstrata.catalog.Listing;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.content.ContentPage;
import dev.shopstrata.image.LocalImage;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.plan.Subject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What reads find, as values: records, maps, lists and scalars. */
final class ReadValues {
  private final StoreView store;

  ReadValues(StoreView store) {
    this.store = store;
  }

  /**
   * What a read finds now, null when there is nothing.
   *
   * @param page null in a fragment, which has no reads that need one
   */
  Object find(LocaleView locale, PlannedPage page, ReadId id) {
    String key = id.key();
    return switch (id.kind()) {
      case TEMPLATE -> store.names().resolve(key).key();
      case FRAGMENT -> fragment(locale, key);
      case PRODUCT -> product(locale.catalog(), key, true);
      case CARD -> product(locale.catalog(), key, false);
      case LISTING -> cards(locale, ListingSlice.of(key));
      case FACETS -> ListingSlice.ofOwner(key).listing(locale).facets();
      case DATED -> ListingSlice.ofOwner(key).listing(locale).isDated();
      case CATEGORIES -> locale.catalog().allCategories();
      case BRANDS -> locale.catalog().brands();
      case CONTENT -> content(locale, key);
      case DATA -> store.data().value(key);
      case SETTING -> store.setting(key);
      case STORE -> StoreModel.value(locale, key);
      case PAGE -> planned(page, key);
      case TRANSLATION -> locale.texts().pattern(key).orElse(null);
      case ASSET -> store.site().assets().find(key).map(Asset::url).orElse(null);
      case IMAGE -> store.site().images().usable(key).map(LocalImage::identity).orElse(null);
      case URL -> store.urls().find(locale, Optional.ofNullable(page), key).orElse(null);
      case ALTERNATES ->
          (key.isEmpty() ? store.site().alternates() : store.site().regions()).apply(page);
    };
  }

  private Object fragment(LocaleView locale, String name) {
    TemplateNames.Resolution template = store.names().resolve(name);
    return template.key() == null ? null : locale.fragment(template, 1).html();
  }

  private static Object product(StoreCatalog catalog, String id, boolean whole) {
    OptionalInt position = catalog.position(id);
    if (position.isEmpty()) {
      return null;
    }
    int at = position.getAsInt();
    return whole ? catalog.product(at) : catalog.card(at);
  }

  private static Object cards(LocaleView locale, ListingSlice slice) {
    Listing listing = slice.listing(locale);
    return listing.size() < slice.to() ? null : listing.cards(slice.from(), slice.to());
  }

  private Object content(LocaleView locale, String id) {
    ContentPage page = locale.contents().pages().get(id);
    return page == null ? null : page.front().toJava();
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
}
