package dev.shopstrata.check;

import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the law of a store's country wants its pages to show (docs/CHECK.md has the sources).
 *
 * @param pages what every page must link to → names of content pages that are this
 * @param texts what prices and products must show → keys of the texts that show it
 */
record MarketProfile(Map<String, List<String>> pages, Map<String, List<String>> texts) {
  /** The countries of the European Union, and of the Economic Area beside it. */
  private static final Set<String> EUROPE =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final MarketProfile NONE = new MarketProfile(Map.of(), Map.of());

  private static final MarketProfile EUROPEAN =
      new MarketProfile(
          Map.of(
              "imprint",
                  List.of("imprint", "impressum", "legal-notice", "mentions-legales", "colofon"),
              "privacy", List.of("privacy", "datenschutz", "privacy-policy")),
          Map.of(
              "tax", List.of("price-tax", "footer-prices"),
              "unit-price", List.of("unit-price"),
              "lowest-price", List.of("price-lowest"),
              "manufacturer", List.of("compliance-manufacturer")));

  MarketProfile {
    pages = new TreeMap<>(pages);
    texts = new TreeMap<>(texts);
  }

  /** The country's profile, changed by {@code check.market}. */
  static MarketProfile of(String country, MapNode settings) {
    String name = settings.text("profile").orElse(EUROPE.contains(country) ? "eu" : "none");
    MarketProfile profile = name.equals("eu") ? EUROPEAN : NONE;
    return new MarketProfile(
        changed(profile.pages(), settings.map("pages")),
        changed(profile.texts(), settings.map("texts")));
  }

  private static Map<String, List<String>> changed(
      Map<String, List<String>> known, Optional<MapNode> settings) {
    Map<String, List<String>> result = new TreeMap<>(known);
    settings.ifPresent(
        map ->
            map.fields()
                .keySet()
                .forEach(
                    key ->
                        map.list(key)
                            .ifPresent(
                                list -> {
                                  List<String> names = new ArrayList<>();
                                  for (Node item : list.items()) {
                                    names.add(item.toJava().toString());
                                  }
                                  result.put(key, names);
                                })));
    result.values().removeIf(List::isEmpty);
    return result;
  }
}
