package dev.shopstrata.render;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.seo.Alternate;

/**
 * A store of the group in one of its languages, as a link.
 *
 * @param url absolute: this page there, else that store's home
 * @param country in the language itself: {@code Schweiz}; empty for a language without one
 * @param language in the language itself: {@code Deutsch}
 */
record RegionLink(
    String tag, String url, String country, String language, boolean current, String dir) {
  static RegionLink of(Alternate store, boolean current) {
    ULocale locale = ULocale.forLanguageTag(store.tag());
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    String country =
        locale.getCountry().isEmpty() ? "" : names.regionDisplayName(locale.getCountry());
    return new RegionLink(
        store.tag(),
        store.url(),
        country,
        names.localeDisplayName(ULocale.forLanguageTag(locale.getLanguage())),
        current,
        locale.isRightToLeft() ? "rtl" : "ltr");
  }
}
