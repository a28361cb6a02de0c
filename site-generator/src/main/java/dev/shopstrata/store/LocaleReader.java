package dev.shopstrata.store;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import dev.shopstrata.source.ScalarNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code locales}: the first is the default, the others get a URL prefix. */
final class LocaleReader {
  private static final Set<String> LANGUAGES =
      new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));

  private final Problems problems;

  LocaleReader(Problems problems) {
    this.problems = problems;
  }

  /** The locales of settings that fit the schema. */
  List<StoreLocale> read(MapNode settings) {
    List<StoreLocale> locales = new ArrayList<>();
    Map<String, String> byPrefix = new TreeMap<>();
    for (Node item : settings.list("locales").orElseThrow().items()) {
      MapNode map = (MapNode) item;
      StoreLocale locale = locale(map, locales.isEmpty());
      String other = byPrefix.putIfAbsent(locale.prefix(), locale.tag());
      if (other != null) {
        problems.add(
            Problem.of(
                    ProblemCode.SETTINGS_INVALID,
                    "the languages \""
                        + other
                        + "\" and \""
                        + locale.tag()
                        + "\" have the same URL prefix \""
                        + locale.prefix()
                        + "\"",
                    "give one of them another \"prefix\"")
                .at(map.fields().getOrDefault("prefix", map.fields().get("id")).value().at()));
      }
      locales.add(locale);
    }
    return locales;
  }

  private StoreLocale locale(MapNode map, boolean first) {
    String tag = tag((ScalarNode) map.get("id").orElseThrow());
    List<String> fallbacks = new ArrayList<>();
    map.list("fallback")
        .ifPresent(list -> list.items().forEach(item -> fallbacks.add(tag((ScalarNode) item))));
    Optional<String> prefix = map.text("prefix");
    String language = new StoreLocale(tag, "", List.of()).language();
    return new StoreLocale(
        tag,
        prefix.map(p -> p + "/").orElse(first ? "" : language + "/"),
        fallbacks,
        map.text("currency"));
  }

  private String tag(ScalarNode node) {
    ULocale locale = ULocale.forLanguageTag(node.text());
    if (!LANGUAGES.contains(locale.getLanguage())) {
      problems.add(
          Problem.of(
                  ProblemCode.SETTINGS_INVALID,
                  "\"" + node.text() + "\" names no known language",
                  "write a BCP 47 tag such as \"de-DE\" or \"en\"")
              .at(node.at()));
    } else if (!locale.getCountry().isEmpty() && !Regions.isKnown(locale.getCountry())) {
      problems.add(
          Problem.of(
                  ProblemCode.SETTINGS_INVALID,
                  "\"" + node.text() + "\" names no known country",
                  "write a BCP 47 tag such as \"de-DE\" or \"en\"")
              .at(node.at()));
    }
    return node.text();
  }
}
