package dev.shopstrata.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Locale;

/**
 * Compiles templates and renders the stores of a build. One engine serves all stores and threads; a
 * layer file is compiled once, whichever stores use it.
 */
public final class TemplateEngine {
  private final TemplateFiles files = new TemplateFiles();
  private final TemplateCache cache = new TemplateCache();
  private final StorefrontExtension extension = new StorefrontExtension(files);
  private final Failures failures = new Failures(this);
  private final PebbleEngine pebble;

  public TemplateEngine() {
    this.pebble =
        new PebbleEngine.Builder()
            .loader(files)
            .templateCache(cache)
            .strictVariables(true)
            .defaultLocale(Locale.ROOT)
            .registerExtensionCustomizer(AllowedCore::new)
            .extension(extension)
            .build();
  }

  /** What renders one store's pages. */
  public StoreRenderer renderer(StoreSite site) {
    return new StoreRenderer(new StoreView(this, site));
  }

  /** What renders single pages of a store to explain them. */
  public PageInspector inspector(StoreSite site) {
    return new PageInspector(this, site);
  }

  /** How many templates were compiled so far. */
  public long compilations() {
    return cache.compilations();
  }

  TemplateFiles files() {
    return files;
  }

  StorefrontExtension extension() {
    return extension;
  }

  Failures failures() {
    return failures;
  }

  PebbleEngine pebble() {
    return pebble;
  }

  PebbleTemplateImpl template(String key) {
    return (PebbleTemplateImpl) pebble.getTemplate(key);
  }
}
