package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.export.XmlElement;
import java.util.Optional;

/**
 * Reads what a record says of a site: a flag may be there once for all sites and again for some.
 *
 * @param site the site whose own flags count, if any
 */
record Flags(Optional<String> site) {
  /** True when the record doesn't say. */
  boolean isSet(XmlElement record, String flag) {
    return text(record, flag).map(text -> !text.equalsIgnoreCase("false")).orElse(true);
  }

  /** The site's own text, else the one for all sites. */
  Optional<String> text(XmlElement record, String name) {
    Optional<String> own =
        record.all(name).stream()
            .filter(element -> site.isPresent() && element.attribute("site-id").equals(site))
            .flatMap(element -> element.value().stream())
            .findFirst();
    return own.or(
        () ->
            record.all(name).stream()
                .filter(element -> element.attribute("site-id").isEmpty())
                .flatMap(element -> element.value().stream())
                .findFirst());
  }

  static boolean isDeleted(XmlElement record) {
    return record.attribute("mode").filter("delete"::equals).isPresent();
  }
}
