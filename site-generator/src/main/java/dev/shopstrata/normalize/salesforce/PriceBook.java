package dev.shopstrata.normalize.salesforce;

import dev.shopstrata.normalize.export.XmlElement;
import java.time.Instant;
import java.util.Optional;

/**
 * The header of a price book.
 *
 * @param currency ISO 4217 code, if it says one
 * @param parent id of the book whose prices it reduces
 * @param from when its prices begin to hold, null for always; {@code until} is exclusive
 */
record PriceBook(
    String id,
    Optional<String> currency,
    Optional<String> parent,
    boolean isOnline,
    Instant from,
    Instant until) {
  static PriceBook of(String id, XmlElement header, Flags flags) {
    return new PriceBook(
        id,
        header.textOf("currency"),
        header.textOf("parent"),
        flags.isSet(header, "online-flag"),
        Moments.read(header, "online-from", flags),
        Moments.read(header, "online-to", flags));
  }
}
