package dev.shopstrata.render;

import dev.shopstrata.plan.PlannedPage;
import java.util.Optional;

/** The variable {@code page}. */
final class PageModel {
  private static final Lazy.Shape<PageRender> SHAPE =
      Lazy.Shape.<PageRender>named("page")
          .with("title", page -> title(page).orElse(null))
          .with("name", page -> page.page().template().name())
          .with("url", PageModel::url)
          .with("canonical", page -> page.store().absolute(url(page)))
          .with("locale", page -> page.page().locale().tag())
          .with("kind", page -> page.subject().kind())
          .with("number", page -> page.subject().number())
          .with("pages", PageModel::pages)
          .with("prev", PageModel::prev)
          .with("next", PageModel::next)
          .with("alternates", PageModel::alternates)
          .with("front", page -> page.store().front(front(page).template()))
          .with("key", page -> page.page().subject().key());

  private PageModel() {}

  static Object of(PageRender page) {
    return SHAPE.of(page);
  }

  private static PlannedPage front(PageRender page) {
    page.read(ReadKind.PAGE, "front");
    return page.page();
  }

  static Optional<String> title(PageRender page) {
    return page.subject().title(page).or(() -> front(page).template().front().text("title"));
  }

  private static String url(PageRender page) {
    page.read(ReadKind.PAGE, "url");
    return page.page().url();
  }

  private static int pages(PageRender page) {
    page.read(ReadKind.PAGE, "pages");
    return page.subject().pages();
  }

  static Object prev(PageRender page) {
    int number = page.subject().number();
    return number == 1 ? null : page.store().urls().listingPage(page, number - 1);
  }

  static Object next(PageRender page) {
    int number = page.subject().number();
    return number >= pages(page) ? null : page.store().urls().listingPage(page, number + 1);
  }

  private static Object alternates(PageRender page) {
    page.read(ReadKind.ALTERNATES, "");
    return page.store().site().alternates().apply(page.page());
  }
}
