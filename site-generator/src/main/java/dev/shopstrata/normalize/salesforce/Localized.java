package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.normalize.SourceOptions;
import dev.shopstrata.normalize.export.ExportException;
import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads elements that are there once for each {@code xml:lang}, and for all as x-default. */
final class Localized {
  private static final String DEFAULT = "x-default";

  private final SourceOptions options;
  private final String locale;

  /** Throws when catalog.yaml has to say in which language x-default is, and doesn't. */
  Localized(SourceOptions options) throws ExportException {
    this.options = options;
    String told = options.languages().get(DEFAULT);
    this.locale = told == null ? options.locale() : told;
  }

  /** Text by tag, as it is; a text in the default language comes before x-default. */
  Map<String, String> texts(XmlElement record, String name) {
    return texts(record.all(name));
  }

  Map<String, String> texts(List<XmlElement> elements) {
    Map<String, String> own = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    for (XmlElement element : elements) {
      String language = element.attribute("lang").orElse(DEFAULT);
      element
          .value()
          .ifPresent(
              text -> {
                if (language.equals(DEFAULT)) {
                  others.putIfAbsent(locale, text);
                } else {
                  own.putIfAbsent(options.language(language), text);
                }
              });
    }
    others.forEach(own::putIfAbsent);
    return own;
  }

  /** Plain text by tag; null when there is none, as in the catalog's records. */
  LocalizedText plain(XmlElement record, String name) {
    return plain(record.all(name));
  }

  LocalizedText plain(List<XmlElement> elements) {
    Map<String, String> clean = new TreeMap<>();
    texts(elements)
        .forEach(
            (tag, text) -> {
              String decoded = PlainText.decoded(text);
              if (!decoded.isEmpty()) {
                clean.put(tag, decoded);
              }
            });
    return clean.isEmpty() ? null : LocalizedText.of(clean);
  }

  /** The same in every language. */
  LocalizedText everywhere(String text) {
    return LocalizedText.of(Map.of(locale, text));
  }

  /** The text of x-default, else the first there is. */
  String main(LocalizedText text) {
    String own = text.byTag().get(locale);
    return own == null ? text.byTag().firstEntry().getValue() : own;
  }
}
