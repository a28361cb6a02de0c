package dev.shopstrata.render;

import dev.shopstrata.catalog.StoreCatalog;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders cards by the store's own template, without a page: the template has the variable {@code
 * card} and what fragments have. Safe for use by many threads.
 */
public final class CardRenderer {
  private static final String TEMPLATE = "components/search/card.peb";

  private final StoreView store;

  CardRenderer(StoreView store) {
    this.store = store;
  }

  /** The cards of products {@code from} (inclusive) to {@code to} (exclusive). */
  public RenderedCards cards(String locale, int from, int to) {
    LocaleView view = store.locale(locale);
    StoreCatalog catalog = view.catalog();
    PageRender render = PageRender.ofFragment(view, 1);
    TemplateNames.Resolution template = store.names().resolve(TEMPLATE);
    render.read(ReadKind.TEMPLATE, template.name());
    List<String> html = new ArrayList<>();
    if (template.key() == null) {
      render.report(TemplateFaults.templateMissing(TEMPLATE, template, store.names().all()));
      return new RenderedCards(html, render.reads(), render.problems());
    }
    for (int at = from; at < to; at++) {
      render.read(ReadKind.CARD, catalog.productId(at));
      render.scopes().put("card", catalog.card(at));
      html.add(store.evaluate(render, template.key()).strip());
    }
    return new RenderedCards(html, render.reads(), render.problems());
  }

  /** Whether what cards read would be found the same again. */
  public boolean hold(String locale, List<Read> reads) {
    LocaleView view = store.locale(locale);
    return reads.stream()
        .allMatch(
            read ->
                store
                    .digests()
                    .current(view, null, new ReadId(read.kind(), read.key()))
                    .equals(read.digest()));
  }
}
