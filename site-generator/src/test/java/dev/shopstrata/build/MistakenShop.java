package dev.shopstrata.build;

/**
 * A project of two brands, two markets and some stores, in which people made the many mistakes that
 * {@link MistakesTest} lists.
 */
final class MistakenShop {
  private MistakenShop() {}

  /** The base, with mistakes of its own in templates. */
  static final String BASE =
      """
      -- layers/base/layer.yaml --
      protect: [components/consent.peb, "site.yaml#custom.legal"]
      -- layers/base/site.yaml --
      catalog: {id: main}
      custom: {legal: {imprint: /imprint/}}
      -- layers/base/layouts/default.peb --
      <!doctype html><html lang="{{ store.langauge }}"><title>{{ page.title }}</title>
      <link rel="stylesheet" href="{{ asset('styles/man.css') }}">
      {% fragment "components/header.peb" %}
      <p>{{ site.nmae }}</p>
      {% include "components/consent.peb" %}
      {% block main %}{% endblock %}</html>
      -- layers/base/components/header.peb --
      <a href="{{ url('cartt') }}">{{ t('nav.cart') }}</a> {{ t('nav.wishlst') }}
      {% for top in categories %}{{ top.nam }}{% endfor %}
      {{ page.title }}
      -- layers/base/components/consent.peb --
      <p>Cookies</p>
      -- layers/base/components/card.peb --
      <a href="{{ card.url }}">{{ card.nmae }}</a>
      {% if card.price %}{% include "components/price.peb" with {"price": card.price} %}{% endif %}
      -- layers/base/components/price.peb --
      {{ price.value | mony }}{% if price is discounted %}!{% endif %}
      -- layers/base/components/forms.peb --
      {% macro field(name) %}{{ nme }}{% endmacro %}
      -- layers/base/components/unused.peb --
      Nobody includes this.
      {% if %}
      -- layers/base/components/promo.peb --
      {% include "components/promo-text.peb" %}
      -- layers/base/pages/index.peb --
      ---
      title: Home
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}{% import "components/forms.peb" as forms %}{{ forms.field("q") }}
      {% for card in products("lamps", 3) | slice(0, 2) %}{% include "components/card.peb" with {"card": card} %}{% endfor %}
      {% include "components/promo.peb" %}{{ product("aurora").price.valeu | money }}
      {% include "components/prise.peb" %}{% endblock %}
      -- layers/base/pages/product.peb --
      ---
      for: products
      ---
      {% extends "layouts/default.peb" %}
      {% block main %}<h1>{{ product.nmae }}</h1>{{ prodct.name }}
      {% for other in related(product, "upsell", 3) %}{{ other.prise }}{% endfor %}
      {{ site.custom.legal.imprint.url }}{{ site.custom.phone.number }}
      {{ product.name.trim() }}{{ structuredDat() }}{% endblock %}
      -- layers/base/pages/cart.peb --
      ---
      title: Cart
      ---
      {% extends "layouts/defaults.peb" %}
      {% block main %}{{ set_in_the_layout }}{% endblock %}
      -- layers/base/data/stores.yaml --
      - {id: berlin, name: Berlin}
      -- layers/base/pages/content.peb --
      ---
      for: content
      ---
      {{ content.title }}
      -- layers/base/content/about.md --
      ---
      title: About
      ---
      Us.
      -- layers/base/content/about.de.md --
      ---
      title: Wir
      ---
      Wir.
      -- layers/base/content/terms.md --
      Nobody gave this a title.
      -- layers/base/content/sale.md --
      ---
      title: Sale
      from: tomorrow
      ---
      Soon.
      -- layers/base/content/photo.jpg --
      not Markdown
      -- layers/base/i18n/en.yaml --
      nav: {cart: Cart, wishlist: Wish list}
      -- layers/base/i18n/de.yaml --
      nav: {cart: Warenkorb, wishlist: Merkzettel}
      -- layers/base/i18n/fr.yaml --
      nav: {cart: Panier, wishlist: Envies}
      -- layers/base/styles/main.css --
      @import "buton.css";
      body { background: url(/img/hero.png) }
      -- layers/base/styles/notes.txt --
      no style
      -- layers/base/styles/tokens.yaml --
      color: {accent: "red; }"}
      -- layers/base/scripts/main.js --
      import "./cart.js";
      -- layers/base/data/redirects.yaml --
      old: /about/
      /a/: /a/
      -- layers/base/public/about/index.html --
      in the way of a page
      -- layers/base/public/con.txt --
      reserved on some systems
      """;

  /** Brands and markets. */
  static final String SHARED =
      """
      -- layers/brands/acme/layer.yaml --
      extends: [base]
      protct: [site.yaml]
      -- layers/brands/acme/component/button.peb --
      in a folder that isn't one
      -- layers/brands/acme/components/price.peb --
      {% include "super:components/price.peb" %}
      -- layers/brands/acme/components/promo-text.peb --
      {% include "super:components/promo-text.peb" %}
      -- layers/brands/acme/styles/extra+.css --
      b {}
      -- layers/brands/acme/catalog/products.yaml --
      arora: {name: {en: Lamp}}
      bora: {nmae: {en: Bora}}
      -- layers/brands/acme/data/redirects.yaml --
      /c/: product:nothing
      -- layers/brands/nord/layer.yaml --
      extends: [base]
      remove: [pages/wishlist.peb, components/own.peb]
      accept: [components/none.peb]
      -- layers/brands/nord/pages/stores.peb --
      ---
      for: storez
      ---
      Stores
      -- layers/brands/nord/pages/brands.peb --
      ---
      for: brands
      path: "brand/{slugg}/"
      ---
      Brand
      -- layers/brands/nord/pages/news.peb --
      ---
      index: maybe
      ---
      News
      -- layers/brands/nord/components/own.peb --
      own
      -- layers/brands/nord/components/consent.peb --
      No cookies
      -- layers/brands/nord/content/about.md --
      ---
      title: Nord
      ---
      We are Nord.
      -- layers/brands/nord/data/menu.yaml --
      main: [a]
      main+: [b]
      -- layers/brands/nord/data/footer.yaml --
      links: [a
      -- layers/markets/de/layer.yaml --
      extends: [base]
      -- layers/markets/de/site.yaml --
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      timeZone: Europe/Berln
      -- layers/markets/de/components/price.peb --
      <b>{% include "super:components/price.peb" %}</b>
      -- layers/markets/fr/layer.yaml --
      extends: [base]
      replace: data/menu.yaml
      -- layers/markets/fr/site.yaml --
      locales: [{id: fr-FR}]
      country: FR
      currency: EUR
      """;

  /** Stores, and what else lies among them. */
  static final String STORES =
      """
      -- layers/stores/acme-de/layer.yaml --
      extends: [markets/de, brands/acme]
      store: acme-de
      -- layers/stores/acme-de/site.yaml --
      name: Acme
      url: https://acme.example/de/
      -- layers/stores/acme-fr/layer.yaml --
      extends: [markets/fr, brands/acme]
      store: acme-fr
      -- layers/stores/acme-fr/site.yaml --
      name: Acme
      url: https://acme.example/fr/
      catalog: {assortment: {categories: {exclude: [lampes]}}}
      routes: {produit: "/produit/{slug}/"}
      -- layers/stores/nord-de/layer.yaml --
      extends: [markets/de, brands/nord]
      store: nord-de
      -- layers/stores/nord-de/site.yaml --
      name: Nord
      url: https://nord.example/
      -- layers/stores/nord-fr/layer.yaml --
      extends: [markets/fr, brands/nord]
      store: nord-fr
      -- layers/stores/nord-fr/site.yaml --
      name: Nord
      url: https://nord.example/
      listings: {pagesize: 3}
      -- layers/stores/nord-nl/layer.yaml --
      extends: [markets/de, brands/nord]
      store: nord-nl
      -- layers/stores/nord-nl/site.yaml --
      name: Nord
      url: https://nord.example/nl/
      catalog: {id: mian}
      -- layers/stores/nord-be/layer.yaml --
      extends: [markets/fr, brands/nord]
      store: nord-be
      -- layers/stores/nord-be/site.yaml --
      name: Nord
      -- layers/stores/no-yaml/layer.yaml --
      extends: [markets/de
      -- layers/stores/no-yaml/pages/index.peb --
      {{ store.name | uper }}
      -- layers/stores/orphan/layer.yaml --
      extends: [brands/acne]
      store: orphan
      -- layers/stores/twisted/layer.yaml --
      extends: [base, brands/acme]
      store: twisted
      -- layers/stores/capitals/layer.yaml --
      extends: [markets/de, brands/acme]
      store: Capitals
      -- layers/stores/double/layer.yaml --
      extends: [markets/de, brands/acme]
      store: acme-de
      -- layers/parts/one/layer.yaml --
      extends: [parts/two]
      -- layers/parts/two/layer.yaml --
      extends: [parts/one]
      -- catalogs/main/catalog.yaml --
      format: commercetools-json
      path: export
      asof: 2026-01-15T00:00:00Z
      -- catalogs/spare/catalog.yaml --
      format: commercetools-jsn
      """;

  /** All of it, with a catalog of two lamps. */
  static final String FILES =
      BASE
          + SHARED
          + STORES
          + """
          -- catalogs/main/export/Category.json --
          [{"key": "lamps", "name": {"en": "Lamps", "de": "Lampen", "fr": "Lampes"}, "slug": {"en": "lamps"}}]
          -- catalogs/main/export/Product.json --
          [
            {"key": "aurora", "name": {"en": "Aurora", "de": "Aurora", "fr": "Aurora"}, "slug": {"en": "aurora"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "AUR", "prices": [{"value": {"centAmount": 7900, "currencyCode": "EUR"}}]}},
            {"key": "bora", "name": {"en": "Bora", "de": "Bora", "fr": "Bora"}, "slug": {"en": "bora"},
             "categories": [{"typeId": "category", "key": "lamps"}], "publish": true,
             "masterVariant": {"sku": "BOR", "prices": [{"value": {"centAmount": 900, "currencyCode": "EUR"}}]}}
          ]
          """;
}
