package dev.shopstrata.render;

import dev.shopstrata.plan.PlannedPage;
import java.nio.charset.StandardCharsets;

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

  /** What the reads of this store's pages find now. */
  public ReadResolver reads() {
    return store.digests();
  }
}
