package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is in any output before its time, and no amount of a customer group ever. */
class EmbargoTest {
  /** Of a product, its category, brand and values, of a price, and of a Markdown page. */
  private static final List<String> EMBARGOED =
      List.of(
          "Veiled",
          "veiled",
          "VEI-1",
          "Nightfall",
          "nightfall",
          "Obsidian",
          "obsidian",
          "41,23",
          "41.23",
          "4123",
          "Unspoken",
          "unspoken");

  private static final List<String> OF_GROUPS = List.of("13,37", "13.37", "1337", "12,21", "12.21");

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_a_store_with_secrets() {
    site =
        new TestSite(directory)
            .with(Sites.TWO_STORES)
            .with(
                """
                -- catalogs/main/catalog.yaml --
                format: snapshot
                path: snapshot
                -- catalogs/main/snapshot/snapshot.json --
                {"formatVersion": "1.0", "source": "typed by hand", "asOf": "2026-01-15T00:00:00Z"}
                -- catalogs/main/snapshot/categories.ndjson --
                {"id":"lamps","name":{"en":"Lamps","de":"Lampen"},"order":"1"}
                {"id":"cat-nightfall","parent":"lamps","name":{"en":"Nightfall","de":"Nightfall"},"order":"1"}
                -- catalogs/main/snapshot/products.ndjson --
                {"id":"aurora","name":{"en":"Aurora","de":"Aurora"},"brand":"Acme","categories":[{"id":"lamps"}],"attributes":[{"name":"color","value":"white"}],"prices":[{"currency":"EUR","value":"79"},{"currency":"EUR","value":"41.23","validFrom":"2026-02-09T23:00:00Z"},{"currency":"EUR","value":"13.37","customerGroup":"dealers","tiers":[{"minQuantity":10,"value":"12.21"}]},{"currency":"GBP","value":"69"}],"relations":{"related":["veiled-lamp"]},"description":{"en":"White.","de":"Hell."},"primaryImage":{"url":"/aurora.jpg"}}
                {"id":"veiled-lamp","sku":"VEI-1","name":{"en":"Veiled lamp","de":"Veiled Lampe"},"description":{"en":"Veiled.","de":"Veiled."},"brand":"Obsidian","categories":[{"id":"lamps"},{"id":"cat-nightfall"}],"attributes":[{"name":"color","value":"nightfall"}],"prices":[{"currency":"EUR","value":"30"},{"currency":"GBP","value":"27"}],"offers":[{"from":"2026-02-09T23:00:00Z"}],"primaryImage":{"url":"/veiled.jpg"}}
                -- layers/base/content/unspoken.md --
                ---
                title: Unspoken news
                from: 2026-02-10
                ---
                Unspoken.
                -- layers/base/data/redirects.yaml --
                /short/: product:veiled-lamp
                -- layers/base/site.yaml --
                catalog:
                  id: main
                listings:
                  facets: [color, brand]
                timeZone: Europe/Berlin
                api: {enabled: true}
                feeds: {google: true, meta: true}
                -- layers/stores/uk/site.yaml --
                name: Acme UK
                url: https://acme.example/
                locales:
                  - id: en-GB
                country: GB
                currency: GBP
                -- layers/base/pages/brand.peb --
                ---
                for: brands
                ---
                {% extends "layouts/default.peb" %}
                {% block main %}{{ brand.name }}{% endblock %}
                -- layers/base/pages/category.peb --
                ---
                for: categories
                ---
                {% extends "layouts/default.peb" %}
                {% block main %}{% for facet in listing.facets %}{% for value in facet.values %}{{ value.label }} {% endfor %}{% endfor %}
                {% for card in listing.items %}{% include "components/card.peb" with {"card": card} %}{% endfor %}{% endblock %}
                -- layers/base/pages/product.peb --
                ---
                for: products
                ---
                {% extends "layouts/default.peb" %}
                {% block main %}<h1>{{ product.name }}</h1> {{ product.sku }} {{ product.description }}
                {% for id in product.relations.related %}{% set other = product(id) %}{{ id }}{% endfor %}
                {% if product.price is not null %}{% include "components/price.peb" with {"price": product.price} %}
                {% for tier in product.price.tiers %}{{ tier.value | money }}{% endfor %}{% endif %}{% endblock %}
                """);
  }

  @Test
  void nothing_is_in_any_output_before_its_time() throws IOException {
    site.asOf("2026-02-09T22:59:59Z").everything();

    PublishedBytes published = PublishedBytes.of(site.target());

    assertThat(published.names())
        .contains(
            "shop-de.zip",
            "shop-de.zip!/site/de/sitemap.xml",
            "shop.zip",
            "storefront/de/manifest.ndjson",
            "storefront/de/provenance.ndjson",
            "storefront/de/site/de/api/index.json",
            "storefront/de/site/de/feeds/google.xml",
            "storefront/uk/site/feeds/meta.tsv",
            "storefront/de/site/de/p/aurora/index.html");
    assertThat(published.with(EMBARGOED)).isEmpty();
  }

  @Test
  void at_its_time_everything_is_there() throws IOException {
    site.asOf("2026-02-09T22:59:59Z").everything();
    site.asOf("2026-02-09T23:00:00Z").everything();

    PublishedBytes published = PublishedBytes.of(site.target());

    assertThat(
            published.with(
                List.of("Veiled", "VEI-1", "Nightfall", "Obsidian", "41,23", "Unspoken")))
        .contains(
            "VEI-1 in storefront/de/site/de/p/veiled-lampe/index.html",
            "Veiled in storefront/uk/site/p/veiled-lamp/index.html",
            "Nightfall in storefront/uk/site/c/lamps/nightfall/index.html",
            "Obsidian in storefront/uk/site/b/obsidian/index.html",
            "Obsidian in storefront/uk/site/api/brands.json",
            "Nightfall in storefront/uk/site/api/categories.json",
            "Veiled in storefront/uk/site/feeds/google.xml",
            "Veiled in storefront/uk/site/feeds/meta.tsv",
            "41,23 in storefront/de/site/de/p/aurora/index.html",
            "Unspoken in shop-uk.zip!/site/unspoken/index.html");
  }

  @Test
  void a_build_back_before_its_time_takes_everything_out_again() throws IOException {
    site.asOf("2026-02-09T23:00:00Z").everything();
    site.asOf("2026-02-09T22:59:59Z").everything();

    assertThat(PublishedBytes.of(site.target()).with(EMBARGOED)).isEmpty();
  }

  @Test
  void no_amount_of_a_customer_group_is_in_any_output_of_a_store_without_it() throws IOException {
    site.asOf("2026-02-01T00:00:00Z").everything();

    assertThat(PublishedBytes.of(site.target()).with(OF_GROUPS)).isEmpty();
  }

  @Test
  void a_store_of_a_customer_group_shows_its_amounts_itself_only() throws IOException {
    site.with(
        """
        -- layers/stores/dealers/layer.yaml --
        extends: [stores/de]
        store: dealers
        -- layers/stores/dealers/site.yaml --
        url: https://dealers.example/
        catalog:
          customerGroup: dealers
        """);
    site.asOf("2026-02-01T00:00:00Z").everything();

    assertThat(PublishedBytes.of(site.target()).with(OF_GROUPS))
        .isNotEmpty()
        .allMatch(found -> found.contains("dealers"));
  }
}
