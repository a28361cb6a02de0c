package dev.shopstrata.render;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The variable {@code store}. */
final class StoreModel {
  static final Lazy.Shape<PageRender> SHAPE =
      Lazy.Shape.<PageRender>named("store")
          .with("id", Forms.TEXT, page -> page.store().id())
          .with("name", Forms.TEXT, page -> value(page, "name"))
          .with("url", Forms.TEXT, page -> value(page, "url"))
          .with("basePath", Forms.TEXT, page -> value(page, "basePath"))
          .with("home", Forms.TEXT, page -> value(page, "home"))
          .with("locale", Forms.TEXT, page -> page.locale().locale().tag())
          .with("language", Forms.TEXT, page -> page.locale().locale().language())
          .with("dir", Forms.TEXT, page -> direction(page.locale().locale()))
          .with("currency", Forms.TEXT, page -> value(page, "currency"))
          .with("country", Forms.TEXT, page -> value(page, "country"))
          .with("locales", Forms.listOf(LocaleLink.class), StoreModel::locales);

  /**
   * A language of the store as a link.
   *
   * @param name in the language itself, written as in a list
   * @param url this page in that language if it exists, else that language's home
   */
  record LocaleLink(
      String tag, String language, String name, String url, boolean current, String dir) {}

  private StoreModel() {}

  static Object of(PageRender page) {
    return SHAPE.of(page);
  }

  private static Object value(PageRender page, String component) {
    page.read(ReadKind.STORE, component);
    return value(page.locale(), component);
  }

  /** What a read of {@link ReadKind#STORE} finds, null when nothing is there. */
  static Object value(LocaleView locale, String component) {
    Settings settings = locale.store().settings();
    return switch (component) {
      case "name" -> settings.name();
      case "url" -> locale.store().absolute(settings.url().basePath());
      case "basePath" -> settings.url().basePath();
      case "home" -> locale.store().routes().home(locale.locale());
      case "currency" -> settings.priceScope(locale.locale()).currency();
      case "country" -> settings.country();
      case "organization" -> settings.seo().organization();
      case "locales" -> settings.locales().stream().map(StoreLocale::tag).toList();
      default -> null;
    };
  }

  /**
   * The components that are the same on all pages of a store in one locale, but for those that
   * follow from settings nobody can be sure of.
   */
  static Map<String, Form> known(LocaleView locale, Set<String> unsureSettings) {
    Map<String, Form> known = new TreeMap<>();
    known.put("id", Forms.known(locale.store().id()));
    for (String name : List.of("name", "url", "basePath", "home", "currency", "country")) {
      boolean ofUrl = name.equals("basePath") || name.equals("home");
      if (!unsureSettings.contains(ofUrl ? "url" : name)) {
        known.put(name, Forms.known(value(locale, name)));
      }
    }
    known.put("locale", Forms.known(locale.locale().tag()));
    known.put("language", Forms.known(locale.locale().language()));
    known.put("dir", Forms.known(direction(locale.locale())));
    return known;
  }

  private static List<LocaleLink> locales(PageRender page) {
    page.read(ReadKind.STORE, "locales");
    return page.store().settings().locales().stream().map(each -> link(page, each)).toList();
  }

  private static LocaleLink link(PageRender page, StoreLocale locale) {
    page.read(ReadKind.URL, Urls.LOCALE + locale.tag());
    String url = page.store().urls().inLocale(page.planned(), locale.tag());
    boolean current = locale.tag().equals(page.locale().locale().tag());
    return new LocaleLink(
        locale.tag(), locale.language(), name(locale), url, current, direction(locale));
  }

  /** "Français (Suisse)": within a sentence French would write a small letter. */
  static String name(StoreLocale locale) {
    ULocale icu = ULocale.forLanguageTag(locale.tag());
    return LocaleDisplayNames.getInstance(icu, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
        .localeDisplayName(icu);
  }

  private static String direction(StoreLocale locale) {
    return ULocale.forLanguageTag(locale.tag()).isRightToLeft() ? "rtl" : "ltr";
  }
}
