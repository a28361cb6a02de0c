package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Robots are told the same by pages, response headers, robots.txt and sitemaps. */
class IndexingTest {
  private static final String SETTINGS =
      """
      -- layers/shop/site.yaml --
      name: Shop
      url: https://shop.example/
      locales: [{id: en}]
      country: GB
      currency: GBP
      catalog: {id: main}
      """;

  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void write_a_store() {
    site =
        new TestSite(directory)
            .with(
                SETTINGS
                    + """
                    -- layers/shop/layer.yaml --
                    store: shop
                    -- layers/shop/pages/index.peb --
                    {% if page.robots is not null %}<meta name="robots" content="{{ page.robots }}">{% endif %}
                    -- layers/shop/pages/cart.peb --
                    ---
                    index: false
                    ---
                    {% if page.robots is not null %}<meta name="robots" content="{{ page.robots }}">{% endif %}
                    -- layers/shop/pages/plain.peb --
                    It says nothing of robots.
                    -- catalogs/main/catalog.yaml --
                    format: commercetools-json
                    path: export
                    asOf: 2026-01-15T00:00:00Z
                    -- catalogs/main/export/Product.json --
                    [{"key": "teapot", "name": {"en": "Teapot"}, "slug": {"en": "teapot"}, "publish": true,
                      "masterVariant": {"sku": "T-1", "prices": [
                        {"value": {"centAmount": 3900, "currencyCode": "GBP"}}]}}]
                    """);
  }

  @Test
  void a_page_that_is_kept_out_says_so_in_its_header_too() throws IOException {
    site.build();

    assertThat(site.page("shop", "index.html").strip()).isEmpty();
    assertThat(manifest("index.html")).doesNotContain("X-Robots-Tag");
    assertThat(site.page("shop", "cart/index.html")).contains("content=\"noindex\"");
    assertThat(manifest("cart/index.html")).contains("\"X-Robots-Tag\":\"noindex\"");
    assertThat(site.page("shop", "robots.txt")).contains("Allow: /");
    assertThat(site.page("shop", "sitemap.xml")).contains("/plain/").doesNotContain("/cart/");
  }

  @Test
  void a_layer_of_an_environment_keeps_all_pages_out_also_those_that_are_kept() throws IOException {
    site.build();
    site.with(SETTINGS + "seo: {index: false}\n").build();

    for (String page : new String[] {"index.html", "cart/index.html", "plain/index.html"}) {
      assertThat(manifest(page)).as(page).contains("\"X-Robots-Tag\":\"noindex\"");
    }
    assertThat(site.page("shop", "index.html")).contains("content=\"noindex\"");
    assertThat(site.page("shop", "robots.txt")).contains("Disallow: /");
    assertThat(Files.readString(site.output().resolve("shop/headers.json")))
        .contains("\"X-Robots-Tag\"");
    assertThat(site.files("shop")).doesNotContain("sitemap.xml");

    site.with(SETTINGS).build();
    assertThat(manifest("plain/index.html")).doesNotContain("X-Robots-Tag");
    assertThat(site.page("shop", "index.html").strip()).isEmpty();
  }

  private String manifest(String path) throws IOException {
    return Files.readString(site.output().resolve("shop/manifest.ndjson"))
        .lines()
        .filter(line -> line.contains("\"" + path + "\""))
        .findFirst()
        .orElseThrow();
  }
}
