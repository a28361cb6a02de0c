package dev.shopstrata.build;

import java.util.List;

/** Questions that people have about the demo stores, of many kinds. */
final class DemoQuestions {
  private static final String BASE_DE = "base/i18n/de.yaml";
  private static final String BASE_EN = "base/i18n/en.yaml";
  private static final String SORREL_DE = "layers/brands/sorrel/i18n/de.yaml";
  private static final String FELLMARK_EN = "layers/brands/fellmark/i18n/en.yaml";
  private static final String PRODUCTS = "catalogs/main/snapshot/products-0000.ndjson";
  private static final String LINA = "/produkt/teekanne-lina/";

  private DemoQuestions() {}

  static final List<DemoQuestion> ALL =
      List.of(
          // Texts, from the farthest layer to the nearest.
          text("sorrel-de", LINA, "Zum Inhalt springen", "skip-to-content", BASE_DE).edited(),
          text("sorrel-de", LINA, "Inkl. MwSt., zzgl. Versand", "price-tax", BASE_DE).edited(),
          text("sorrel-de", LINA, "Auf Lager", "availability-in-stock", BASE_DE),
          text(
                  "sorrel-de",
                  "404",
                  "Diese Seite haben wir nicht gefunden",
                  "not-found-title",
                  BASE_DE)
              .edited(),
          text("sorrel-de", LINA, "Verpackung", "nav-packaging", "layers/markets/de/i18n/de.yaml")
              .edited(),
          text("sorrel-de", "/", "Ein guter Morgen ist Handarbeit", "home-hero-title", SORREL_DE)
              .edited(),
          text("sorrel-de", "/", "Ohne Plastik verpackt", "promise-pack-title", SORREL_DE),
          text("fellmark-gb", "/uk/", "To the tents", "home-hero-action", FELLMARK_EN).edited(),
          text(
                  "fellmark-gb",
                  "/uk/about/",
                  "Spare parts for ten years on everything we make",
                  "notice",
                  FELLMARK_EN)
              .edited(),
          text(
              "fellmark-gb",
              "/uk/p/brenna-tent/",
              "Spare parts for ten years, mended",
              "buy-note",
              FELLMARK_EN),
          text("fellmark-gb", "404", "We could not find this page", "not-found-title", BASE_EN),
          // Texts with arguments: the message, and the argument.
          new DemoQuestion(
              "sorrel-de",
              LINA,
              "2 Bewertungen",
              "i18n/de.yaml#rating-count",
              BASE_DE,
              "other {# Bewertungen}",
              "other {# Urteile}",
              "2 Urteile"),
          new DemoQuestion(
              "sorrel-de",
              "/",
              "Kessel, Töpfe, Teller und Leinen: Sorrel macht",
              "i18n/de.yaml#home-description",
              SORREL_DE,
              "Kessel, Töpfe",
              "Kessel Qq, Töpfe",
              "Kessel Qq"),
          text("fellmark-ch", "/", "ab CHF 311.90", "price-from", BASE_DE),
          // Settings.
          DemoQuestion.of(
                  "sorrel-de",
                  "/about/",
                  "Sorrel",
                  "site.yaml#name",
                  "layers/brands/sorrel/site.yaml",
                  "Sorrel")
              .edited(),
          DemoQuestion.of(
              "fellmark-ch",
              "/fr/",
              "Français (Suisse)",
              "site.yaml#locales[fr-CH].id",
              "layers/stores/fellmark-ch/site.yaml",
              "fr-CH"),
          // Texts of pages, their titles and descriptions.
          content("sorrel-de", "/about/", "Über Sorrel", "about.de.md#title", "brands/sorrel")
              .edited(),
          content(
                  "fellmark-gb",
                  "/uk/returns/",
                  "a hundred days",
                  "returns.en.md",
                  "brands/fellmark")
              .edited(),
          content("fellmark-ch", "/returns/", "Adresse in Basel", "returns.de.md", "markets/ch"),
          content(
              "sorrel-de",
              "/shipping/",
              "ohne Versandkosten",
              "shipping.de.md#description",
              "markets/de"),
          // The catalog: fields of the product, of others on its page, of categories; a patch.
          product("Teekanne Lina", "teapot-lina#name", "\"de\":\"Teekanne Lina\"")
              .edited("\"de\":\"Teekanne Lina Qq\"", "Teekanne Lina Qq"),
          product("4,5", "board-lina#rating.average", "\"average\":\"4.5\"")
              .edited("\"average\":\"3.1\"", "3,1"),
          product("41,90 €", "teapot-lina#price.value", "41.90"),
          product("Porzellan", "teapot-lina#attributes[0].valueLabel", "Porzellan"),
          product("S1110-CHA-1", "teapot-lina#variants[0].sku", "S1110-CHA-1"),
          product(
                  "Tarn & Thistle GmbH",
                  "teapot-lina#compliance.manufacturer",
                  "Tarn & Thistle GmbH")
              .edited("Tarn & Thistle KG", "Thistle KG"),
          product("Schneidebrett Lina", "board-lina#name", "Schneidebrett Lina"),
          DemoQuestion.of(
                  "sorrel-de",
                  LINA,
                  "Elf Deckel passten nicht",
                  "catalog:product/teapot-lina#description",
                  "layers/brands/sorrel/catalog/products.yaml",
                  "Elf Deckel")
              .edited("Zwanzig Deckel", "Zwanzig Deckel"),
          DemoQuestion.of(
                  "sorrel-de",
                  LINA,
                  "Kaffee & Tee",
                  "catalog:category/coffee#name",
                  "catalogs/main/snapshot/categories.ndjson",
                  "\"de\":\"Kaffee & Tee\"")
              .edited("\"de\":\"Kaffee und Tee\"", "Kaffee und Tee"),
          // What templates say themselves.
          DemoQuestion.of("sorrel-de", "404", "404", "pages/404.peb", "base/pages/404.peb", "404")
              .edited("Ach", "Ach"),
          DemoQuestion.of(
              "sorrel-de", LINA, "★", "components/rating.peb", "base/components/rating.peb", "★"));

  private static DemoQuestion text(
      String store, String url, String shown, String key, String file) {
    String name = file.substring(file.lastIndexOf("i18n/"));
    String written = key.equals("price-from") ? "ab {price}" : shown;
    return DemoQuestion.of(store, url, shown, name + "#" + key, file, written);
  }

  private static DemoQuestion content(
      String store, String url, String shown, String key, String layer) {
    String file = "layers/" + layer + "/content/" + key.replaceFirst("#.*", "");
    return DemoQuestion.of(store, url, shown, "content/" + key, file, shown);
  }

  private static DemoQuestion product(String shown, String key, String written) {
    return DemoQuestion.of("sorrel-de", LINA, shown, "catalog:product/" + key, PRODUCTS, written);
  }
}
