package dev.shopstrata.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.build.BuildListener;
import dev.shopstrata.build.SandboxBuild;
import dev.shopstrata.build.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Two stores on one host that sell a teapot, a cup and a poster, built and served. */
final class SmallShop {
  static final Instant NOW = Instant.parse("2026-02-03T10:00:00Z");

  private static final String FILES =
      """
      -- catalogs/main/catalog.yaml --
      format: snapshot
      path: snapshot
      -- catalogs/main/snapshot/snapshot.json --
      {"formatVersion": "1.0", "source": "typed by hand", "asOf": "2026-01-15T00:00:00Z"}
      -- catalogs/main/snapshot/categories.ndjson --
      {"id":"tea","name":{"en":"Tea","de":"Tee"},"order":"1"}
      -- catalogs/main/snapshot/products.ndjson --
      {"id":"cup","sku":"CUP","name":{"en":"Cup","de":"Tasse"},"categories":[{"id":"tea"}],"prices":[{"currency":"EUR","value":"8.90","regular":"9.90","tiers":[{"minQuantity":6,"value":"7.50"}]}],"stock":[{"quantity":20}]}
      {"id":"poster","sku":"POSTER","name":{"en":"Poster","de":"Poster"},"categories":[{"id":"tea"}],"prices":[{"currency":"EUR","value":"19.99"}]}
      {"id":"teapot","sku":"TEAPOT","name":{"en":"Teapot","de":"Kanne"},"categories":[{"id":"tea"}],"prices":[{"currency":"EUR","value":"49.90"}],"variants":[{"id":"v1","sku":"TEAPOT-RED","attributes":[{"name":"color","value":"red"}],"stock":[{"quantity":1}]},{"id":"v2","sku":"TEAPOT-BLUE","stock":[{"quantity":3}]}]}
      -- layers/base/layer.yaml --
      -- layers/base/site.yaml --
      country: DE
      currency: EUR
      catalog: {id: main}
      commerce: {adapter: unified, endpoint: /api/unified}
      -- layers/base/i18n/en.yaml --
      shipping: {standard: "Standard", text: "Two days"}
      -- layers/base/i18n/de.yaml --
      shipping: {standard: "Normal"}
      payment-invoice: Rechnung
      payment-invoice-text: Erst die Ware, dann das Geld.
      -- layers/base/data/shipping.yaml --
      - {id: standard, label: shipping.standard, text: shipping.text, amount: "4.90", freeFrom: "60.00", days: [2, 4]}
      - {id: express, label: Express, amount: "12.90", days: [1]}
      -- layers/base/data/sandbox.yaml --
      taxRate: "19"
      coupons:
        - {id: ten, code: TEN, label: "Ten percent", percent: 10}
        - {id: five, code: Five, label: "Five euros", amount: "5.00"}
        - {id: old, code: OLD, percent: 50, until: 2026-02-03}
      -- layers/base/data/redirects.yaml --
      - {from: /old-cup, to: /p/cup/}
      -- layers/base/pages/index.peb --
      <!doctype html><title>{{ store.name }}</title><a href="{{ absolute(url("home")) }}">home</a>
      <a href="https://acme.example.com/">elsewhere</a>
      -- layers/base/pages/404.peb --
      ---
      path: /404.html
      ---
      <!doctype html><title>lost in {{ store.locale }}</title>
      -- layers/base/pages/product.peb --
      ---
      for: products
      path: /p/{slug}/
      ---
      <!doctype html><title>{{ product.name }}</title>{{ product.price.value | money }}
      -- layers/base/public/style.css --
      body { margin: 0 }
      -- layers/stores/acme/layer.yaml --
      extends: [base]
      store: acme
      -- layers/stores/acme/site.yaml --
      name: Acme
      url: https://acme.example/
      locales: [{id: en-GB}, {id: de-DE, prefix: de}]
      -- layers/stores/acme-uk/layer.yaml --
      extends: [base]
      store: acme-uk
      -- layers/stores/acme-uk/site.yaml --
      name: Acme UK
      url: https://acme.example/uk/
      locales: [{id: en-GB}]
      seo: {group: uk}
      """;

  private final TestSite site;

  SmallShop(Path directory) throws IOException {
    site = new TestSite(directory).with(FILES);
    build();
  }

  TestSite site() {
    return site;
  }

  void build() throws IOException {
    assertThat(site.build().problems()).isEmpty();
  }

  /** A sandbox that forgets everything when it is stopped. */
  Sandbox start() throws IOException {
    return start(new SandboxOptions(0, Optional.empty(), true, clock()));
  }

  Sandbox start(SandboxOptions options) throws IOException {
    return new SandboxBuild(BuildListener.SILENT)
        .start(
            site.request(),
            options,
            (what, cause) -> {
              throw new AssertionError(what, cause);
            });
  }

  static Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  /** Someone at the store {@code acme}, in English. */
  static Browser visitor(Sandbox sandbox) {
    return new Browser(sandbox.port(), "acme.example.localhost")
        .with("X-Store", "acme")
        .with("X-Locale", "en-GB");
  }
}
