package dev.shopstrata.render;

import dev.shopstrata.catalog.FakeStoreCatalogBuilder;
import java.nio.file.Path;

/** A small shop in two languages, whose home page a test writes. */
final class ModelSite {
  static final String SITE =
      """
      name: Shop
      url: https://shop.example/uk/
      locales:
      - id: en-GB
      - {id: ar, prefix: ar, fallback: [en]}
      country: GB
      timeZone: Europe/London
      currency: GBP
      catalog: {id: main}
      listings: {pageSize: 2}
      custom: {color: red, sizes: [1, 2]}
      """;

  private final Path directory;

  ModelSite(Path directory) {
    this.directory = directory;
  }

  private static void fill(FakeStoreCatalogBuilder catalog) {
    catalog
        .category("men", "Men", "")
        .category("shoes", "Shoes", "men")
        .product("1", "Boot", "49.90", "Acme", "shoes")
        .product("2", "Sandal", "1234.5", "Acme", "shoes")
        .product("3", "Slipper", "9", "Other", "shoes");
  }

  RenderSite site(String text) {
    return RenderSite.shop(directory, "-- site.yaml --\n" + SITE + text).catalog(ModelSite::fill);
  }

  RenderSite home(String body) {
    return site(
        """
        -- i18n/en.yaml --
        cart:
          items: "{count, plural, =0 {no items} one {# item} other {# items}}"
          price: "Only {price}!"
          plain: It's plain
        -- data/navigation.yaml --
        main: [{id: a, label: A}, {id: b, label: B}]
        -- data/help/faq.yaml --
        - {id: q, title: Why}
        -- content/about.md --
        ---
        title: About us
        ---
        We are *here*. [Boot](product:1) [Home](page:home) [Path](/x/)
        -- pages/product.peb --
        ---
        for: products
        path: /p/{slug}/
        ---
        {{ product.price.value | money }} {{ page.title }} {{ page.kind }} {{ page.key }}
        -- pages/category.peb --
        ---
        for: categories
        path: /c/{slug}/
        ---
        {{ category.name }} {{ listing.total }} {{ listing.page }}/{{ listing.pages }}
        {% for card in listing.items %}{{ card.name }} {% endfor %}
        prev {{ listing.prev }} next {{ listing.next }}
        {% for link in listing.links %}{{ link.number }}={{ link.url }}{{ link.current ? "*" : "" }} {% endfor %}
        -- pages/content.peb --
        ---
        for: content
        path: /{slug}/
        ---
        {{ content.title }}: {{ content.html }}
        -- pages/index.peb --
        ---
        path: /
        title: Welcome
        hero: {image: x.jpg}
        ---
        """
            + body
            + "\n");
  }

  /** The text of the home page, with single spaces. */
  String printed(String body) {
    return home(body).html("/uk/").strip().replaceAll("\\s+", " ");
  }
}
