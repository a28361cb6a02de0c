package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.plan.PlannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders single pages of a store to explain them; for one thread. */
public final class PageInspector {
  private final TemplateEngine engine;
  private final StoreSite site;
  private final StoreView plain;

  PageInspector(TemplateEngine engine, StoreSite site) {
    this.engine = engine;
    this.site = site;
    this.plain = new StoreView(engine, site);
  }

  /** Renders a page as a build does. */
  public RenderedPage render(PlannedPage page) {
    return new StoreRenderer(plain).render(page);
  }

  /** What the reads of this store's pages find now. */
  public ReadResolver reads() {
    return plain.digests();
  }

  /** Renders a page and notes what printed each of its texts. */
  public TracedPage trace(PlannedPage page) {
    PrintTrace trace = new PrintTrace(engine.files());
    StoreView store = new StoreView(engine, site, trace);
    LocaleView locale = store.locale(page.locale().tag());
    PageRender render = PageRender.of(locale, page);
    String html = new StoreRenderer(store).evaluate(render);
    PrintTrace.Unmarked unmarked = trace.unmarked(html);
    List<PageRead> reads = new ArrayList<>();
    collect(locale, "", render.readIds(), reads);
    return new TracedPage(unmarked.html(), unmarked.prints(), trace.steps(), reads);
  }

  private static void collect(
      LocaleView locale, String fragment, List<ReadId> ids, List<PageRead> reads) {
    for (ReadId id : ids) {
      PageRead read = new PageRead(id.kind(), id.key(), fragment);
      if (!reads.contains(read)) {
        reads.add(read);
        if (id.kind() == ReadKind.FRAGMENT) {
          TemplateNames.Resolution template = locale.store().names().resolve(id.key());
          collect(locale, id.key(), locale.fragment(template, 1).reads(), reads);
        }
      }
    }
  }

  /** The layer file that the name of a template read means, empty when there is none. */
  public Optional<LayerFile> template(String name) {
    return engine.files().find(plain.names().resolve(name).key());
  }

  /** The texts in what a read finds now; none when it finds nothing. */
  public List<ReadText> texts(PlannedPage page, PageRead read) {
    LocaleView locale = plain.locale(page.locale().tag());
    Object value = plain.values().find(locale, page, new ReadId(read.kind(), read.key()));
    return value == null ? List.of() : ReadTexts.of(locale, read, value);
  }
}
