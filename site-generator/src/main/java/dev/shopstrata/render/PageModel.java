package dev.shopstrata.render;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.seo.Alternate;
import dev.shopstrata.seo.Indexing;
import java.util.Map;
import java.util.Optional;

/** The variable {@code page}. */
final class PageModel {
  static final Lazy.Shape<PageRender> SHAPE =
      Lazy.Shape.<PageRender>named("page")
          .with("title", Forms.TEXT, page -> title(page).orElse(null))
          .with("name", Forms.TEXT, page -> page.page().template().name())
          .with("url", Forms.TEXT, PageModel::url)
          .with("canonical", Forms.TEXT, page -> page.store().absolute(url(page)))
          .with("locale", Forms.TEXT, page -> page.page().locale().tag())
          .with("kind", Forms.TEXT, page -> page.subject().kind())
          .with("number", Forms.NUMBER, page -> page.subject().number())
          .with("pages", Forms.NUMBER, PageModel::pages)
          .with("prev", Forms.TEXT, PageModel::prev)
          .with("next", Forms.TEXT, PageModel::next)
          .with("alternates", Forms.listOf(Alternate.class), PageModel::alternates)
          .with("regions", Forms.listOf(RegionLink.class), PageModel::regions)
          .with("front", Forms.OPEN, page -> page.store().front(front(page).template()))
          .with("robots", Forms.TEXT, PageModel::robots)
          .with("social", new ShapeForm(SocialModel.SHAPE, Map.of()), SocialModel::of)
          .with("key", Forms.TEXT, page -> page.page().subject().key());

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

  private static Object robots(PageRender page) {
    page.read(ReadKind.SETTING, "seo.index");
    return Indexing.robots(page.store().settings(), front(page).template().rules()).orElse(null);
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

  private static Object regions(PageRender page) {
    page.read(ReadKind.ALTERNATES, "regions");
    String own = page.page().locale().tag();
    return page.store().site().regions().apply(page.page()).stream()
        .map(region -> RegionLink.of(region, region.tag().equals(own)))
        .toList();
  }
}
