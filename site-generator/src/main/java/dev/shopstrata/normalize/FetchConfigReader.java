package dev.shopstrata.normalize;

import dev.shopstrata.normalize.fetch.FetchConfig;
import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.source.MapNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code fetch:} of a catalog.yaml. */
final class FetchConfigReader {
  private static final List<String> KEYS =
      List.of("hosts", "keepMinutes", "maxMegabytes", "secrets", "timeoutSeconds", "urls");
  private static final int MAX_MEGABYTES = 2_000;
  private static final int TIMEOUT_SECONDS = 300;
  private static final int KEEP_MINUTES = 10;

  private final ConfigTexts texts;

  FetchConfigReader(ConfigTexts texts) {
    this.texts = texts;
  }

  Optional<FetchConfig> read(MapNode source) {
    Optional<MapNode> node = source.map("fetch");
    if (node.isEmpty()) {
      return Optional.empty();
    }
    MapNode fetch = node.get();
    fetch
        .fields()
        .forEach(
            (key, field) -> {
              if (!KEYS.contains(key)) {
                texts.invalid(
                    field.at(),
                    "\"" + key + "\" is no key of \"fetch\"",
                    "use one of " + String.join(", ", KEYS) + DidYouMean.hint(key, KEYS));
              }
            });
    List<URI> urls = urls(fetch);
    Set<String> hosts = new LinkedHashSet<>();
    texts.list(fetch, "hosts").forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    if (urls.isEmpty() || hosts.isEmpty()) {
      texts.invalid(
          fetch.at(),
          "\"fetch\" needs \"urls\" and the \"hosts\" that may be asked",
          "write for example \"hosts: [shop.example.com]\"");
    }
    return Optional.of(
        new FetchConfig(
            urls,
            hosts,
            number(fetch, "maxMegabytes", MAX_MEGABYTES) << 20,
            Duration.ofSeconds(number(fetch, "timeoutSeconds", TIMEOUT_SECONDS)),
            Duration.ofMinutes(number(fetch, "keepMinutes", KEEP_MINUTES)),
            texts.map(fetch, "secrets"),
            fetch.at()));
  }

  private List<URI> urls(MapNode fetch) {
    List<URI> urls = new ArrayList<>();
    for (String text : texts.list(fetch, "urls")) {
      try {
        urls.add(new URI(text));
      } catch (URISyntaxException e) {
        texts.invalid(
            fetch.get("urls").orElse(fetch).at(),
            "\"" + text + "\" is no address",
            "write it with https:// and percent-encode what is no letter or digit");
      }
    }
    return urls;
  }

  private long number(MapNode fetch, String key, int otherwise) {
    Optional<String> text = fetch.text(key);
    try {
      long number = text.map(t -> new BigDecimal(t).longValueExact()).orElse((long) otherwise);
      if (number >= 0 && number <= 1_000_000) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Told below.
    }
    texts.invalid(
        fetch.get(key).orElse(fetch).at(),
        "\"" + key + "\" is \"" + text.orElse("") + "\", no whole number up to a million",
        "write a whole number");
    return otherwise;
  }
}
