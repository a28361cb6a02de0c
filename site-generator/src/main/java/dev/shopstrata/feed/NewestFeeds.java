package dev.shopstrata.feed;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.view.SfCategory;
import dev.shopstrata.catalog.view.SfImage;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.seo.AbsoluteUrl;
import dev.shopstrata.seo.Excerpt;
import dev.shopstrata.store.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The Atom feeds (RFC 4287) of a store's categories in one language. All dates are the catalog's,
 * never those of a build. Safe for use by many threads.
 */
public final class NewestFeeds {
  private final Settings settings;
  private final StoreCatalog catalog;
  private final NewestProducts newest;

  public NewestFeeds(Settings settings, StoreCatalog catalog) {
    this.settings = settings;
    this.catalog = catalog;
    this.newest = new NewestProducts(catalog);
  }

  /** What goes into a category's feed; empty where no product has a date. */
  public Optional<CategoryFeed> of(SfCategory category) {
    int count = settings.touchpoints().feeds().newest();
    List<Integer> positions = newest.positions(category.id(), count);
    return positions.isEmpty()
        ? Optional.empty()
        : Optional.of(new CategoryFeed(category, positions));
  }

  /** What a feed is made of besides its products. */
  public String identity(CategoryFeed feed) {
    return String.join(
        "\n", "newest", catalog.locale().tag(), home(), settings.name(), head(feed.category()));
  }

  /** The file of a feed. */
  public byte[] atom(CategoryFeed feed) {
    AtomXml xml = new AtomXml().start(catalog.locale().tag());
    xml.raw(head(feed.category()));
    for (int position : feed.positions()) {
      String since = catalog.createdAt(position).orElseThrow().toString();
      if (position == feed.positions().get(0)) {
        xml.text("updated", since);
      }
      entry(xml, catalog.product(position), since);
    }
    return xml.end().getBytes(StandardCharsets.UTF_8);
  }

  /** The id of a feed is its URL. */
  private String head(SfCategory category) {
    String self = absolute(CategoryFeed.url(category));
    return new AtomXml()
        .text("id", self)
        .text("title", category.name() + " – " + settings.name())
        .link("self", "application/atom+xml", self)
        .link("alternate", "text/html", absolute(category.url()))
        .author(settings.name())
        .toString();
  }

  /** A product's id stays when its URL changes, so that readers don't take it for another. */
  private void entry(AtomXml xml, SfProduct product, String since) {
    xml.open("entry")
        .text("id", home() + "#product:" + AtomXml.fragment(product.id()))
        .text("title", product.name())
        .link("alternate", "text/html", absolute(product.url()))
        .text("published", since)
        .text("updated", since);
    String html = html(product);
    if (!html.isEmpty()) {
      xml.html("content", html);
    }
    xml.close("entry");
  }

  private String html(SfProduct product) {
    StringBuilder html = new StringBuilder();
    SfImage image = product.primaryImage();
    if (image != null) {
      String alt = FeedText.clean(image.alt(), FeedText.URL);
      html.append("<p><img src=\"")
          .append(FeedText.escaped(AbsoluteUrl.ofFile(settings.url(), image.url())))
          .append("\" alt=\"")
          .append(FeedText.escaped(alt))
          .append("\"></p>");
    }
    String text = Excerpt.of(product.description());
    if (!text.isEmpty()) {
      html.append("<p>").append(FeedText.escaped(text)).append("</p>");
    }
    return html.toString();
  }

  private String home() {
    return absolute(settings.url().basePath() + catalog.locale().prefix());
  }

  private String absolute(String url) {
    return AbsoluteUrl.of(settings.url(), url);
  }
}
