package dev.shopstrata.build;

/** Prices, offers, stock and content of {@link Sites#TWO_STORES} that begin and end. */
final class DatedShop {
  private DatedShop() {}

  static final String CATALOG =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: snapshot
      -- catalogs/main/snapshot/snapshot.json --
      {"formatVersion": "1.0", "source": "typed by hand", "asOf": "2026-01-15T00:00:00Z"}
      -- catalogs/main/snapshot/categories.ndjson --
      {"id":"lamps","name":{"en":"Lamps","de":"Lampen"},"order":"1"}
      -- catalogs/main/snapshot/products.ndjson --
      {"id":"aurora","name":{"en":"Aurora","de":"Aurora"},"categories":[{"id":"lamps"}],"prices":[{"currency":"EUR","value":"79"},{"currency":"EUR","value":"59","validFrom":"2026-02-10T00:00:00Z","validUntil":"2026-02-20T00:00:00Z"},{"currency":"GBP","value":"69"}]}
      {"id":"cirrus","name":{"en":"Cirrus","de":"Zirrus"},"categories":[{"id":"lamps"}],"prices":[{"currency":"EUR","value":"20"},{"currency":"GBP","value":"18"}],"stock":[{"quantity":5,"availability":"preorder","availableFrom":"2026-03-28T23:00:00Z"}]}
      {"id":"dusk","name":{"en":"Dusk","de":"Dusk"},"categories":[{"id":"lamps"}],"prices":[{"currency":"EUR","value":"30"},{"currency":"GBP","value":"27"}],"offers":[{"channel":"uk"},{"channel":"de","from":"2026-03-05T08:00:00Z","until":"2026-03-31T22:00:00Z"}]}
      -- layers/stores/de/site.yaml --
      name: Acme Deutschland
      url: https://acme.example/de/
      locales:
        - id: de-DE
      country: DE
      currency: EUR
      timeZone: Europe/Berlin
      catalog:
        channels: [de]
      -- layers/stores/uk/site.yaml --
      name: Acme UK
      url: https://acme.example/
      locales:
        - id: en-GB
      country: GB
      currency: GBP
      timeZone: Europe/London
      catalog:
        channels: [uk]
      -- layers/stores/de/content/spring.md --
      ---
      title: Spring
      from: 2026-03-01
      until: 2026-04-01
      ---
      Flowers.
      -- layers/base/components/card.peb --
      <a href="{{ card.url }}">{{ card.name }}</a> {{ card.availability }} {% if card.price is not null %}{% include "components/price.peb" with {"price": card.price} %}{% endif %}
      -- layers/base/pages/category.peb --
      ---
      for: categories
      pageSize: 2
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ category.name }} ({{ category.productCount }})</h1>{% for card in listing.items %}<p>{% include "components/card.peb" with {"card": card} %}</p>{% endfor %}{% endblock %}
      -- layers/base/pages/product.peb --
      ---
      for: products
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ product.name }}</h1>{{ product.availability }}
      {% if product.price is not null %}{% include "components/price.peb" with {"price": product.price} %}{% endif %}{% endblock %}
      """;
}
