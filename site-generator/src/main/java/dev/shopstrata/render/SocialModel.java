package dev.shopstrata.render;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfMoney;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.seo.Alternate;
import java.util.Optional;

/** What social networks show of a page that somebody shares: {@code page.social}. */
final class SocialModel {
  /** As wide as the networks show pictures. */
  private static final int WIDTH = 1200;

  private static final String DRAWING = ".svg";

  static final Lazy.Shape<PageRender> SHAPE =
      Lazy.Shape.<PageRender>named("social")
          .with("title", Forms.TEXT, page -> PageModel.title(page).orElse(null))
          .with("description", Forms.TEXT, page -> description(page).orElse(null))
          .with("image", new RecordForm(Image.class), page -> image(page).orElse(null))
          .with("type", Forms.TEXT, SocialModel::type)
          .with("locale", Forms.TEXT, page -> name(page, page.locale().locale().tag()))
          .with("alternates", new ListForm(Forms.TEXT), SocialModel::alternates)
          .with("price", new RecordForm(SfMoney.class), page -> price(page).orElse(null));

  /**
   * A picture that other sites may fetch.
   *
   * @param url absolute
   * @param width in pixels, like the height; null when unknown
   */
  record Image(String url, Integer width, Integer height, String alt) {}

  private SocialModel() {}

  static Object of(PageRender page) {
    return SHAPE.of(page);
  }

  /** The front matter's own, else the subject's. */
  private static Optional<String> description(PageRender page) {
    return front(page, "description")
        .or(() -> page.subject().description(page))
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> front(PageRender page, String key) {
    page.read(ReadKind.PAGE, "front");
    return page.page().template().front().text(key);
  }

  /** The subject's, else the front matter's, else the store's. */
  private static Optional<Image> image(PageRender page) {
    return page.subject()
        .image(page)
        .flatMap(image -> shown(page, image))
        .or(() -> front(page, "image").flatMap(url -> shown(page, image(url))))
        .or(
            () -> {
              page.read(ReadKind.SETTING, "seo.image");
              Optional<String> own = page.store().settings().seo().image();
              return own.flatMap(url -> shown(page, image(url)));
            });
  }

  private static SfImage image(String url) {
    return new SfImage(url, "", null, null);
  }

  /** The picture, but for drawings, which the networks don't show. */
  private static Optional<Image> shown(PageRender page, SfImage image) {
    ImageView view = new Pictures(page).view(image, ImageOptions.single(WIDTH));
    page.read(ReadKind.STORE, "url");
    return view.src().endsWith(DRAWING)
        ? Optional.empty()
        : Optional.of(
            new Image(page.store().absolute(view.src()), view.width(), view.height(), view.alt()));
  }

  private static Object type(PageRender page) {
    return switch (page.subject().kind()) {
      case "product" -> "product";
      case "content" -> "article";
      default -> "website";
    };
  }

  private static Object alternates(PageRender page) {
    page.read(ReadKind.ALTERNATES, "");
    String own = page.locale().locale().tag();
    return page.store().site().alternates().apply(page.page()).stream()
        .map(Alternate::tag)
        .filter(tag -> !tag.equals("x-default") && !tag.equals(own))
        .map(tag -> name(page, tag))
        .toList();
  }

  /** {@code de_CH}; a language without a country is that of the store's country. */
  private static String name(PageRender page, String tag) {
    ULocale locale = ULocale.forLanguageTag(tag);
    page.read(ReadKind.STORE, "country");
    String country =
        locale.getCountry().isEmpty() ? page.store().settings().country() : locale.getCountry();
    return locale.getLanguage() + "_" + country;
  }

  private static Optional<SfMoney> price(PageRender page) {
    return page.subject() instanceof ProductSubject
        ? Optional.ofNullable(((SfProduct) page.variable("product")).price())
            .map(price -> price.value())
        : Optional.empty();
  }
}
