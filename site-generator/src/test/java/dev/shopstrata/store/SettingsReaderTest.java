package dev.shopstrata.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSite;
import dev.shopstrata.layer.StoreId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
  private static final String MINIMAL =
      """
      name: Acme Germany
      url: https://Acme.example/de
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      """;

  @TempDir Path directory;

  @Test
  void minimal_settings_have_defaults() {
    Settings settings = read(MINIMAL).orElseThrow();

    assertThat(settings.store()).isEqualTo(StoreId.of("acme"));
    assertThat(settings.url()).isEqualTo(new SiteUrl("https://acme.example", "/de/"));
    assertThat(settings.locales()).containsExactly(new StoreLocale("de-DE", "", List.of()));
    assertThat(settings.timeZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(settings.listings())
        .isEqualTo(new Listings(24, List.of(), new LandingSettings(List.of(), 4)));
    assertThat(settings.seo())
        .isEqualTo(
            new SeoSettings("main", true, "Acme Germany", Optional.empty(), Optional.empty()));
    assertThat(settings.catalog().prices())
        .isEqualTo(new PriceScope("EUR", List.of(), Optional.of("DE"), Optional.empty()));
    assertThat(settings.catalog().missingPrice()).isEqualTo(MissingRule.HIDE);
    assertThat(settings.catalog().outOfStock()).isEqualTo(MissingRule.SHOW);
    assertThat(settings.catalog().assortment()).isEqualTo(Assortment.everything());
  }

  @Test
  void every_setting_is_read() {
    Settings settings =
        read("""
                name: Acme Germany
                url: http://localhost:8080
                locales:
                - id: de-DE
                - {id: en-GB, prefix: uk, fallback: [en, de], currency: GBP}
                - id: fr-CH
                country: DE
                timeZone: Europe/Berlin
                currency: EUR
                catalog:
                  id: main
                  channels: [web-de, web]
                  country: AT
                  customerGroup: dealers
                  stockChannels: [berlin]
                  missingPrice: show
                  missingName: show
                  outOfStock: hide
                  assortment:
                    products: {include: ["47*"], exclude: ["4711"]}
                    categories: {include: [men], exclude: [sale]}
                    root: shop
                    attributes: [{name: season, values: [summer, 2026]}]
                listings: {pageSize: 48, facets: [brand, color]}
                routes:
                  product: /p/{slug}/
                  category: {"*": "/c/{slug}/", de: "/k/{slug}/"}
                images: {hosts: [cdn.example]}
                seo: {group: eu, index: false, organization: Acme}
                custom: {phone: "+49"}
                """)
            .orElseThrow();

    assertThat(settings.locales())
        .containsExactly(
            new StoreLocale("de-DE", "", List.of()),
            new StoreLocale("en-GB", "uk/", List.of("en", "de"), Optional.of("GBP")),
            new StoreLocale("fr-CH", "fr/", List.of()));
    assertThat(settings.routes())
        .isEqualTo(
            Map.of(
                "product", Map.of("*", "/p/{slug}/"),
                "category", Map.of("*", "/c/{slug}/", "de", "/k/{slug}/")));
    assertThat(settings.catalog().prices().channels()).containsExactly("web-de", "web");
    assertThat(settings.catalog().assortment().conditions())
        .containsExactly(new AttributeCondition("season", List.of("summer", "2026")));
    assertThat(settings.catalog().outOfStock()).isEqualTo(MissingRule.HIDE);
    assertThat(settings.seo())
        .isEqualTo(new SeoSettings("eu", false, "Acme", Optional.empty(), Optional.empty()));
    assertThat(settings.images().hosts()).containsExactly("cdn.example");
  }

  @Test
  void touchpoints_are_off_until_a_store_wants_them() {
    assertThat(read(MINIMAL).orElseThrow().touchpoints().any()).isFalse();

    Touchpoints read =
        read(MINIMAL + "api: {enabled: true}\nfeeds: {meta: true, attributes: {size: groesse}}\n")
            .orElseThrow()
            .touchpoints();

    assertThat(read.api()).isTrue();
    assertThat(read.feeds())
        .isEqualTo(
            new FeedSettings(false, true, 0, "new", new TreeMap<>(Map.of("size", "groesse"))));
  }

  @Test
  void a_store_for_a_customer_group_has_no_feeds() {
    Settings settings =
        read(MINIMAL.replace("catalog: {id: main}", "catalog: {id: main, customerGroup: vip}")
                + "feeds: {google: true, meta: true}\n")
            .orElseThrow();

    assertThat(settings.catalog().prices().customerGroup()).contains("vip");
    assertThat(settings.touchpoints().feeds().any()).isFalse();
  }

  @Test
  void a_store_only_shows_until_it_has_an_adapter() {
    assertThat(read(MINIMAL).orElseThrow().commerce()).isEqualTo(CommerceSettings.NONE);

    String link = "link: 'https://shop.example/c?add={items}', item: '{quantity}x{sku}'";
    assertThat(
            read(MINIMAL + "commerce: {adapter: link, " + link + ", separator: '|'}\n")
                .orElseThrow()
                .commerce())
        .isEqualTo(
            new CommerceSettings(
                CommerceAdapter.LINK,
                Optional.empty(),
                Optional.of("https://shop.example/c?add={items}"),
                "{quantity}x{sku}",
                "|"));
  }

  @Test
  void what_another_adapter_needs_may_stay() {
    CommerceSettings commerce =
        read(MINIMAL
                + "commerce: {adapter: local, endpoint: /orders, link: 'https://a.example/{items}'}")
            .orElseThrow()
            .commerce();

    assertThat(commerce.adapter()).isEqualTo(CommerceAdapter.LOCAL);
    assertThat(commerce.endpoint()).contains("/orders");
  }

  private Optional<Settings> read(String yaml) {
    LayerSite site =
        LayerSite.write(directory, "-- acme/layer.yaml --\nstore: acme\n")
            .put("acme/site.yaml", yaml);
    Optional<Settings> settings = new SettingsReader(site.problems()).read(site.tree("acme"));
    assertThat(site.report()).isEmpty();
    return settings;
  }
}
