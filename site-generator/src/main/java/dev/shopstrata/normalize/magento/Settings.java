package dev.shopstrata.normalize.magento;

import com.ibm.icu.util.ULocale;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What catalog.yaml says of a Magento export.
 *
 * @param locale BCP 47 tag of what stands in rows without a store view
 * @param currency of all amounts
 * @param zone in which dates without one are meant
 * @param keepsRoot whether the first name of a category path is a category, too
 */
record Settings(
    SourceOptions options, String locale, String currency, ZoneId zone, boolean keepsRoot) {
  static final String TIME_ZONE = "timeZone";
  static final String KEEP_ROOT = "keepRoot";

  private static final String DEFAULT_VIEW = "default";
  private static final Pattern LANGUAGE =
      Pattern.compile("([a-z]{2})([_-][A-Za-z]{4})?([_-][A-Za-z]{2})?");
  private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());

  static Settings read(SourceOptions options) throws ExportException {
    return new Settings(
        options,
        options.locale(),
        options.currency(),
        zone(options),
        options.own(KEEP_ROOT).filter("true"::equals).isPresent());
  }

  private static ZoneId zone(SourceOptions options) throws ExportException {
    Optional<String> name = options.own(TIME_ZONE);
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name.get());
    } catch (DateTimeException e) {
      throw ExportException.unsaid(
          options.own().get(TIME_ZONE).orElse(options.own()).at(),
          "\"" + name.orElse("") + "\" is no time zone",
          "write a name such as \"Europe/Berlin\"");
    }
  }

  /** The language of a store view; empty when neither catalog.yaml nor its code tells one. */
  Optional<String> language(String view) {
    if (options.languages().containsKey(view)) {
      return Optional.of(options.languages().get(view));
    }
    if (view.equals(DEFAULT_VIEW)) {
      return Optional.of(locale);
    }
    Matcher code = LANGUAGE.matcher(view);
    return code.matches() && LANGUAGES.contains(code.group(1))
        ? Optional.of(options.language(view))
        : Optional.empty();
  }

  /** Whether prices of a store view are for somebody. */
  boolean hasPriceScope(String view) {
    return options.priceScopes().containsKey(view);
  }
}
