package dev.shopstrata.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One language of a store.
 *
 * @param tag BCP 47, for example {@code de-CH}
 * @param prefix the first URL segment of its pages with a final slash ({@code fr/}), or empty for
 *     the default
 * @param fallbacks tags to try after the exact tag and its language, in order
 * @param currency ISO 4217, where this language shows prices in another currency than the store
 */
public record StoreLocale(
    String tag, String prefix, List<String> fallbacks, Optional<String> currency) {
  public StoreLocale {
    fallbacks = List.copyOf(fallbacks);
  }

  public StoreLocale(String tag, String prefix, List<String> fallbacks) {
    this(tag, prefix, fallbacks, Optional.empty());
  }

  /** The language subtag: {@code de} of {@code de-CH}. */
  public String language() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** The tags to look a text up by, best first: exact, language, then the fallbacks. */
  public List<String> chain() {
    return Stream.concat(Stream.of(tag, language()), fallbacks.stream()).distinct().toList();
  }
}
