package dev.shopstrata.render;

import dev.shopstrata.image.LocalImage;
import dev.shopstrata.plan.PlannedPage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Renders one store's pages; safe for use by many threads. */
public final class StoreRenderer {
  private final StoreView store;

  StoreRenderer(StoreView store) {
    this.store = store;
  }

  /** Renders a page. Never throws for what templates do wrong: that is among the problems. */
  public RenderedPage render(PlannedPage page) {
    PageRender render = PageRender.of(store.locale(page.locale().tag()), page);
    String html = evaluate(render);
    return new RenderedPage(
        page, html.getBytes(StandardCharsets.UTF_8), render.reads(), render.problems());
  }

  /** The HTML of a page. */
  String evaluate(PageRender render) {
    TemplateNames.Resolution template =
        store.names().resolve(render.page().template().file().path().value());
    render.read(ReadKind.TEMPLATE, template.name());
    // Front matter and other blanked lines must not come before the doctype.
    return store.evaluate(render, template.key()).stripLeading();
  }

  /** The pictures that pages with these reads show, themselves or in fragments. */
  public Set<LocalImage> images(String locale, List<Read> reads) {
    List<ReadId> ids = reads.stream().map(read -> new ReadId(read.kind(), read.key())).toList();
    Set<LocalImage> found = new LinkedHashSet<>();
    collect(store.locale(locale), ids, found);
    return found;
  }

  private void collect(LocaleView locale, List<ReadId> reads, Set<LocalImage> found) {
    for (ReadId read : reads) {
      if (read.kind() == ReadKind.IMAGE) {
        store.site().images().usable(read.key()).ifPresent(found::add);
      } else if (read.kind() == ReadKind.FRAGMENT) {
        TemplateNames.Resolution template = store.names().resolve(read.key());
        if (template.key() != null) {
          collect(locale, locale.fragment(template, 1).reads(), found);
        }
      }
    }
  }

  /** Renders cards without a page. */
  public CardRenderer cards() {
    return new CardRenderer(store);
  }

  /** What the reads of this store's pages find now. */
  public ReadResolver reads() {
    return store.digests();
  }
}
