package dev.shopstrata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Layers of stores that each stack six: the store, its market, its region, its brand, its house,
 * and the base layer. Each has files of its own and overrides some of those below.
 */
final class StackedProject {
  private static final int MARKETS = 10;
  private static final String[] COUNTRIES = {
    "DE", "AT", "CH", "FR", "GB", "IE", "BE", "NL", "IT", "ES"
  };

  private final Path directory;

  StackedProject(Path directory) {
    this.directory = directory;
  }

  void write(int stores) throws IOException {
    write("catalogs/main/catalog.yaml", "format: snapshot\npath: snapshot\n");
    for (int region = 0; region < 2; region++) {
      region("layers/regions/r" + region + "/");
    }
    for (int market = 0; market < MARKETS; market++) {
      market("layers/markets/m" + market + "/", market);
    }
    for (int house = 0; house < 4; house++) {
      house("layers/houses/h" + house + "/", house);
    }
    for (int store = 0; store < stores; store++) {
      int brand = store / MARKETS;
      if (store % MARKETS == 0) {
        brand("layers/brands/b" + brand + "/", brand);
      }
      store("layers/stores/s" + store + "/", store, brand);
    }
  }

  private void region(String layer) throws IOException {
    write(layer + "layer.yaml", "extends: [base]\n");
    write(layer + "content/shipping.md", "---\ntitle: Shipping\n---\nWe ship *everywhere*.\n");
    write(layer + "data/help.yaml", "faq: [{title: Returns}, {title: Payment}]\n");
  }

  private void market(String layer, int market) throws IOException {
    write(layer + "layer.yaml", "extends: [regions/r" + market % 2 + "]\n");
    write(
        layer + "site.yaml",
        """
        locales: [{id: en-GB}, {id: de-DE}]
        country: %s
        currency: GBP
        timeZone: Europe/London
        """
            .formatted(COUNTRIES[market]));
    write(layer + "i18n/en.yaml", "market: {note: \"Market " + market + "\"}\n");
    write(layer + "content/imprint-" + market + ".md", "---\ntitle: Imprint\n---\nImprint.\n");
  }

  private void house(String layer, int house) throws IOException {
    write(layer + "layer.yaml", "extends: [base]\n");
    write(layer + "site.yaml", "catalog: {id: main, channels: [web]}\n");
    write(layer + "styles/house.css", "b { order: " + house + " }\n");
    write(
        layer + "components/rating.peb",
        "{% include \"super:components/rating.peb\" %}<i>house " + house + "</i>\n");
  }

  private void brand(String layer, int brand) throws IOException {
    write(layer + "layer.yaml", "extends: [houses/h" + brand % 4 + "]\n");
    write(layer + "site.yaml", "name: Brand " + brand + "\ncustom: {claim: brand.claim}\n");
    write(layer + "i18n/en.yaml", "brand: {claim: \"Claim\"}\n");
    write(layer + "i18n/de.yaml", "brand: {claim: \"Spruch\"}\n");
    write(layer + "styles/tokens.yaml", "color: {accent: \"#1234" + (10 + brand % 90) + "\"}\n");
    write(
        layer + "components/card.peb",
        "{% extends \"super:components/card.peb\" %}{% block badge %}{{ card.brand }}{% endblock %}\n");
    write(
        layer + "pages/story.peb",
        """
        ---
        title: Story
        ---
        {%% extends "layouts/default.peb" %%}
        {%% block main %%}<p>{{ t("brand.claim") }} %d</p>{%% for q in data.help.faq %%}{{ q.title }}{%% endfor %%}{%% endblock %%}
        """
            .formatted(brand));
  }

  private void store(String layer, int store, int brand) throws IOException {
    write(
        layer + "layer.yaml",
        "extends: [markets/m%d, brands/b%d]\nstore: s%d\n"
            .formatted(store % MARKETS, brand, store));
    write(
        layer + "site.yaml",
        "url: https://s%d.example/\nseo: {group: s%d}\n".formatted(store, store));
    write(
        layer + "components/price.peb",
        "{% include \"super:components/price.peb\" %}<i>" + store + "</i>\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
