package dev.shopstrata.render;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfBrand;
import dev.shopstrata.content.ContentSet;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.seo.StructuredData;
import dev.shopstrata.store.StoreLocale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** One store in one locale; shared by all threads. */
final class LocaleView {
  private final StoreView store;
  private final StoreLocale locale;
  private final Translations texts;
  private final Formats formats;
  private final StructuredData structuredData;
  private final Map<String, Fragment> fragments = new ConcurrentHashMap<>();
  private volatile Map<String, SfBrand> brands;

  LocaleView(StoreView store, StoreLocale locale) {
    this.store = store;
    this.locale = locale;
    this.texts = new Translations(store.site().tree(), locale);
    this.formats = new Formats(locale, store.settings().timeZone());
    this.structuredData = new StructuredData(store.settings(), store.routes(), locale);
  }

  StructuredData structuredData() {
    return structuredData;
  }

  StoreView store() {
    return store;
  }

  StoreLocale locale() {
    return locale;
  }

  boolean hasCatalog() {
    return store.site().plan().catalogs().containsKey(locale.tag());
  }

  /** The store's catalog; a template that asks for it where there is none has a problem. */
  StoreCatalog catalog() {
    StoreCatalog catalog = store.site().plan().catalogs().get(locale.tag());
    if (catalog == null) {
      throw new TemplateProblem(
          Problem.of(
              ProblemCode.TEMPLATE_FAILED,
              "there is no catalog in \"" + locale.tag() + "\"",
              "name one under catalog in site.yaml, or ask for nothing of it"),
          null,
          0,
          "");
    }
    return catalog;
  }

  ContentSet contents() {
    return store.site().plan().contents().get(locale.tag());
  }

  Translations texts() {
    return texts;
  }

  Formats formats() {
    return formats;
  }

  Optional<SfBrand> brand(String name) {
    Map<String, SfBrand> known = brands;
    if (known == null) {
      known = new TreeMap<>();
      for (SfBrand brand : catalog().brands()) {
        known.put(brand.name(), brand);
      }
      brands = known;
    }
    return Optional.ofNullable(known.get(name));
  }

  /**
   * The output of a template that only depends on store and locale. Threads that come first at the
   * same time may each render it: waiting for one another could lock two fragments that hold each
   * other.
   */
  Fragment fragment(TemplateNames.Resolution template, int depth) {
    Fragment known = fragments.get(template.name());
    if (known != null) {
      return known;
    }
    PageRender render = PageRender.ofFragment(this, depth);
    String html = store.evaluate(render, template.key());
    Fragment made = new Fragment(html, render.problems(), render.readIds());
    Fragment first = fragments.putIfAbsent(template.name(), made);
    return first == null ? made : first;
  }
}
