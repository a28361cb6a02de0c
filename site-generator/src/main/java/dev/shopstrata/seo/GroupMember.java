package dev.shopstrata.seo;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.plan.PageSet;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.SiteUrl;

/** One store's pages of a kind in one locale, as a group sees them. */
record GroupMember(StoreId store, SiteUrl site, boolean isDefault, PageSet set) {
  /** Where a member's pages are, whatever they are about. */
  record Place(StoreId store, String tag) {}

  static GroupMember of(Settings settings, PageSet set) {
    boolean isDefault = set.locale().equals(settings.defaultLocale());
    return new GroupMember(settings.store(), settings.url(), isDefault, set);
  }

  Place place() {
    return new Place(store, tag());
  }

  String tag() {
    return set.locale().tag();
  }
}
