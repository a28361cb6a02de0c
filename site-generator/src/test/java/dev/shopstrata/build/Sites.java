package dev.shopstrata.build;

/** Text blocks of small projects that tests start from. */
final class Sites {
  private Sites() {}

  /** A base layer, a brand, and two stores of it: {@code de} and {@code uk}. */
  static final String TWO_STORES =
      """
      -- layers/base/layer.yaml --
      extends: []
      -- layers/base/site.yaml --
      catalog:
        id: main
      -- layers/base/layouts/default.peb --
      <!doctype html>
      <html lang="{{ store.locale }}" dir="{{ store.dir }}"><title>{{ page.title }}</title>
      <link rel="canonical" href="{{ page.canonical }}">
      {% for other in page.alternates %}<link rel="alternate" hreflang="{{ other.tag }}" href="{{ other.url }}">
      {% endfor %}<link rel="stylesheet" href="{{ asset('styles/main.css') }}">
      {% fragment "components/header.peb" %}
      <main>{% block main %}{% endblock %}</main></html>
      -- layers/base/components/header.peb --
      <header><a href="{{ url('index') }}">{{ store.name }}</a>{% for top in categories %} <a href="{{ top.url }}">{{ top.name }}</a>{% endfor %}</header>
      -- layers/base/components/price.peb --
      {% block amount %}<b>{{ price.value | money }}</b>{% endblock %}
      -- layers/base/components/card.peb --
      <a href="{{ card.url }}">{{ card.name }}</a> {% if card.price is not null %}{% include "components/price.peb" with {"price": card.price} %}{% endif %}
      -- layers/base/pages/index.peb --
      ---
      title: Home
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ t('home.welcome', {"store": store.name}) }}</h1>{% endblock %}
      -- layers/base/pages/product.peb --
      ---
      for: products
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ product.name }}</h1>{{ product.description }}
      {% if product.price is not null %}{% include "components/price.peb" with {"price": product.price} %}{% endif %}{% endblock %}
      -- layers/base/pages/category.peb --
      ---
      for: categories
      pageSize: 2
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ category.name }}</h1>{% for card in listing.items %}<p>{% include "components/card.peb" with {"card": card} %}</p>{% endfor %}{% endblock %}
      -- layers/base/pages/content.peb --
      ---
      for: content
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ content.title }}</h1>{{ content.html }}{% endblock %}
      -- layers/base/content/about.md --
      ---
      title: About us
      ---
      We sell *lamps*.
      -- layers/base/i18n/en.yaml --
      home:
        welcome: "Welcome to {store}"
      -- layers/base/i18n/de.yaml --
      home:
        welcome: "Willkommen bei {store}"
      -- layers/base/styles/main.css --
      body { color: #222 }
      -- layers/base/public/logo.svg --
      <svg xmlns="http://www.w3.org/2000/svg"/>
      -- layers/brands/acme/layer.yaml --
      extends: [base]
      -- layers/stores/de/layer.yaml --
      extends: [brands/acme]
      store: de
      -- layers/stores/de/site.yaml --
      name: Acme Deutschland
      url: https://acme.example/de/
      locales:
        - id: de-DE
      country: DE
      currency: EUR
      timeZone: Europe/Berlin
      -- layers/stores/uk/layer.yaml --
      extends: [brands/acme]
      store: uk
      -- layers/stores/uk/site.yaml --
      name: Acme UK
      url: https://acme.example/
      locales:
        - id: en-GB
      country: GB
      currency: GBP
      timeZone: Europe/London
      -- catalogs/main/catalog.yaml --
      format: commercetools-json
      path: export
      asOf: 2026-01-15T00:00:00Z
      -- catalogs/main/export/Category.json --
      [{"key": "lamps", "name": {"en": "Lamps", "de": "Lampen"}, "slug": {"en": "lamps", "de": "lampen"}, "orderHint": "0.1"}]
      -- catalogs/main/export/Product.json --
      [
        {"key": "aurora", "name": {"en": "Aurora", "de": "Aurora"}, "slug": {"en": "aurora", "de": "aurora"},
         "description": {"en": "Warm light.", "de": "Warmes Licht."},
         "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
         "masterVariant": {"sku": "AUR", "attributes": [], "images": [], "prices": [
           {"value": {"centAmount": 7900, "currencyCode": "EUR"}},
           {"value": {"centAmount": 5900, "currencyCode": "EUR"}, "validFrom": "2026-02-10T00:00:00Z", "validUntil": "2026-02-20T00:00:00Z"},
           {"value": {"centAmount": 6900, "currencyCode": "GBP"}}]}},
        {"key": "bora", "name": {"en": "Bora", "de": "Bora"}, "slug": {"en": "bora", "de": "bora"},
         "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
         "masterVariant": {"sku": "BOR", "attributes": [], "images": [], "prices": [
           {"value": {"centAmount": 1000, "currencyCode": "EUR"}}, {"value": {"centAmount": 900, "currencyCode": "GBP"}}]}},
        {"key": "cirrus", "name": {"en": "Cirrus", "de": "Zirrus"}, "slug": {"en": "cirrus", "de": "zirrus"},
         "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
         "masterVariant": {"sku": "CIR", "attributes": [], "images": [], "prices": [
           {"value": {"centAmount": 2000, "currencyCode": "EUR"}}, {"value": {"centAmount": 1800, "currencyCode": "GBP"}}]}}
      ]
      """;
}
