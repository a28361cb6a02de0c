package dev.shopstrata.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.LayerSite;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenSettingsTest {
  private static final String BASE =
      """
      name: Acme
      url: https://acme.example
      locales: [{id: de-DE}]
      country: DE
      currency: EUR
      catalog: {id: main}
      """;

  @TempDir Path directory;

  @Test
  void a_store_without_site_yaml_is_named() {
    LayerSite site = LayerSite.write(directory, "-- acme/layer.yaml --\nstore: acme\n");

    assertThat(new SettingsReader(site.problems()).read(site.tree("acme"))).isEmpty();
    assertThat(site.report())
        .isEqualTo(
            """
            settings-missing: the store "acme" has no settings
                    at     layers/acme/layer.yaml:1:1
                    in     store acme
                    fix    add a site.yaml with keys such as "name" and "url" to one of its layers""");
  }

  @Test
  void an_unknown_key_is_shown_where_the_layer_wrote_it() {
    assertThat(report("catalog:\n  chanels: [a]\n"))
        .isEqualTo(
            """
            settings-key-unknown: "chanels" is no setting of "catalog"
                    at     layers/acme/site.yaml:2:3   layer acme
                    in     store acme
                    fix    use one of id, channels, country, customerGroup, stockChannels, \
            missingPrice, missingName, outOfStock, reviews, stop, assortment, did you mean "channels"?""");
  }

  @Test
  void a_missing_key_comes_with_an_example() {
    assertThat(report("catalog: {id: null}\n"))
        .isEqualTo(
            """
            settings-invalid: "catalog.id" is missing
                    at     layers/acme/site.yaml:1:10   layer acme
                    in     store acme
                    fix    add "id: main\"""");
  }

  @Test
  void values_of_the_wrong_type_or_form_are_problems() {
    assertThat(report("name: 4711\ncountry: Germany\nlistings: {pageSize: 0}\n"))
        .contains(
            "\"name\" must be text, not number",
            "layers/acme/site.yaml:1:7",
            "\"country\" has no valid value: \"Germany\"",
            "write for example DE",
            "\"listings.pageSize\" must be at least 1",
            "layers/acme/site.yaml:3:22");
  }

  @Test
  void values_that_name_nothing_are_problems() {
    assertThat(
            report(
                """
                url: https://acme.example/../x/
                country: XX
                currency: XYZ
                timeZone: Europe/Berlni
                locales: [{id: xx-DE}, {id: en, prefix: de}, {id: fr, prefix: de}]
                """))
        .contains(
            "the base path \"/../x/\" of \"url\" cannot be used for files",
            "\"XX\" is no country",
            "\"XYZ\" is no currency",
            "did you mean \"Europe/Berlin\"?",
            "\"xx-DE\" names no known language",
            "the languages \"en\" and \"fr\" have the same URL prefix \"de/\"");
  }

  @Test
  void an_adapter_without_what_it_needs_is_a_problem() {
    assertThat(report("commerce: {adapter: unified}\n"))
        .isEqualTo(
            """
            settings-invalid: the adapter "unified" needs an endpoint to call
                    at     layers/acme/site.yaml:1:21   layer acme
                    in     store acme
                    fix    add "endpoint: /api/unified", or the URL of your middleware""");
    assertThat(report("commerce: {adapter: local}\n"))
        .contains("the adapter \"local\" needs an endpoint that takes orders");
    assertThat(report("commerce: {adapter: link, endpoint: /x}\n"))
        .contains("the adapter \"link\" needs a link to the checkout");
  }

  @Test
  void a_cart_that_is_not_in_its_link_is_a_problem() {
    assertThat(report("commerce: {adapter: link, link: 'https://a.example/c', item: '{sko}'}\n"))
        .contains(
            "\"commerce.link\" has no {items}",
            "\"commerce.item\" has no {sku}",
            "\"{sko}\" is nothing that \"commerce.item\" can have",
            "use {sku}, {quantity}, did you mean \"sku\"?");
  }

  @Test
  void an_endpoint_is_a_url_or_a_path_of_the_host() {
    for (String endpoint :
        new String[] {"//a.example/x", "api/unified", "ftp://a.example", "/a?b"}) {
      assertThat(report("commerce: {adapter: unified, endpoint: '" + endpoint + "'}\n"))
          .contains("\"commerce.endpoint\" has no valid value");
    }
  }

  @Test
  void services_of_images_that_could_not_work_are_told() {
    assertThat(service("imgx"))
        .contains(
            "settings-invalid: \"images.services.img.example\" is no service that is known:"
                + " \"imgx\"",
            "at     layers/acme/site.yaml:1:34",
            "write one of akamai, cloudinary, imgix, shopify, or a URL such as",
            "did you mean \"imgix\"?");
    assertThat(service("https://img.example{path}?w={wdith}"))
        .contains("has a placeholder that is not known: \"{wdith}\"");
    assertThat(service("https://img.example{path}?w=400")).contains("names no {width}");
    assertThat(service("https://img.example/x?w={width}")).contains("neither {path} nor {url}");
    assertThat(service("javascript:{path}{width}")).contains("begins with neither a host");
    assertThat(service("//img.example{path}?w={width}")).contains("begins with neither a host");
  }

  private String service(String service) {
    return report("images: {services: {img.example: \"" + service + "\"}}\n");
  }

  @Test
  void messages_do_not_follow_the_machine() {
    Locale before = Locale.getDefault();
    String here = report("country: Germany\n");
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(report("country: Germany\n")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void two_stores_at_one_url_are_a_problem() {
    LayerSite site =
        LayerSite.write(
            directory,
            "-- a/layer.yaml --\nstore: a\n-- a/site.yaml --\n"
                + BASE
                + "-- b/layer.yaml --\nextends: [a]\nstore: b\n-- b/site.yaml --\n"
                + "url: https://acme.example/en/\n"
                + "-- c/layer.yaml --\nextends: [a]\nstore: c\n-- c/site.yaml --\n"
                + "url: https://other.example/\nlocales: [{id: en}]\n");
    site.put("a/site.yaml", BASE.replace("[{id: de-DE}]", "[{id: de-DE}, {id: en}]"));
    SettingsReader reader = new SettingsReader(site.problems());
    new StoreUrlCheck(site.problems())
        .check(
            site.trees().values().stream().map(tree -> reader.read(tree).orElseThrow()).toList());

    assertThat(site.report())
        .isEqualTo(
            """
            store-url-collision: the stores "a" and "b" both have pages at "//acme.example/en/"
                    at     layers/b/site.yaml:1:6
                    in     store b
                    fix    give one of them another "url" or language "prefix\"""");
  }

  private String report(String own) {
    LayerSite site =
        LayerSite.write(directory, "-- acme/layer.yaml --\nextends: [base]\nstore: acme\n")
            .put("base/layer.yaml", "")
            .put("base/site.yaml", BASE)
            .put("acme/site.yaml", own);
    assertThat(new SettingsReader(site.problems()).read(site.tree("acme"))).isEmpty();
    return site.report();
  }
}
