package dev.shopstrata.normalize.google;

import dev.shopstrata.catalog.index.SlugMaker;
import java.util.Optional;

/**
 * What the address of a product's page says of its name.
 *
 * @param slug the last part of the address, if it is one
 */
record LinkWords(Optional<String> slug, SlugMaker slugs) {
  /** Whether the address has these words and no others. */
  boolean are(String words) {
    return slug.isPresent()
        && (address().equals(made(words)) || address().equals(made(german(words))));
  }

  /** Whether the address has other words and not these. */
  boolean lacks(String words) {
    return slug.isPresent() && !has(words) && !has(german(words));
  }

  private boolean has(String words) {
    return ("-" + address() + "-").contains("-" + made(words) + "-");
  }

  private String address() {
    return made(slug.get());
  }

  private String made(String words) {
    return slugs.fromNameOrId(words, "");
  }

  /** Shops write ue for ü, this program u. */
  private static String german(String words) {
    return words
        .replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "Ae")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue");
  }
}
