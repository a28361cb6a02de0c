package dev.shopstrata.normalize;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.field.FieldOverrides;
import dev.shopstrata.problem.Location;
import dev.shopstrata.source.MapNode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What catalog.yaml says about an export that the export doesn't know.
 *
 * @param defaultLocale BCP 47 tag of texts without a language
 * @param defaultCurrency ISO 4217 code of amounts without a currency
 * @param images where relative addresses of pictures begin
 * @param languages the export's name of a language or store view → BCP 47 tag
 * @param priceScopes the export's name of a price list, store or channel → its scope
 * @param fields what is taken from the raw records, whatever the normalizer makes of them
 * @param own keys that only this format knows
 * @param at where catalog.yaml names the format
 */
public record SourceOptions(
    Optional<String> defaultLocale,
    Optional<String> defaultCurrency,
    Optional<String> images,
    NavigableMap<String, String> languages,
    NavigableMap<String, PriceScope> priceScopes,
    FieldOverrides fields,
    MapNode own,
    Location at) {
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*:|//).*");

  public SourceOptions {
    languages = new TreeMap<>(languages);
    priceScopes = new TreeMap<>(priceScopes);
  }

  /** Without anything said, for tests and for formats that know all of it. */
  public static SourceOptions none(Location at) {
    return new SourceOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(Map.of()),
        new TreeMap<>(Map.of()),
        FieldOverrides.NONE,
        MapNode.empty(at),
        at);
  }

  /** The language of texts that name none; throws when catalog.yaml has to say it and doesn't. */
  public String locale() throws ExportException {
    return defaultLocale.orElseThrow(
        () ->
            ExportException.unsaid(
                at,
                "the export does not say in which language its texts are",
                "add a line such as \"locales: [en-GB]\" to catalog.yaml; the first one counts"));
  }

  /** The currency of amounts that name none; throws when catalog.yaml has to say it. */
  public String currency() throws ExportException {
    return defaultCurrency.orElseThrow(
        () ->
            ExportException.unsaid(
                at,
                "the export does not say in which currency its prices are",
                "add a line such as \"currencies: [EUR]\" to catalog.yaml; the first one counts"));
  }

  /** The BCP 47 tag for what an export calls a language: {@code en_GB}, {@code zh_Hans}, de. */
  public String language(String name) {
    String told = languages.get(name);
    return told != null
        ? told
        : ULocale.forLanguageTag(name.strip().replace('_', '-')).toLanguageTag();
  }

  /** The address of a picture; a relative one begins where catalog.yaml says. */
  public String image(String url) {
    String clean = url.strip();
    if (images.isEmpty() || ABSOLUTE.matcher(clean).matches()) {
      return clean;
    }
    String base = images.get().endsWith("/") ? images.get() : images.get() + "/";
    return base + (clean.startsWith("/") ? clean.substring(1) : clean);
  }

  /** A text under {@code options:}. */
  public Optional<String> own(String key) {
    return own.text(key);
  }
}
