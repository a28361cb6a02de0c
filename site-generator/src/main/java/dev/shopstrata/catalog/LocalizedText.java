package dev.shopstrata.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.shopstrata.store.StoreLocale;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A text in several languages: BCP 47 tag → text. */
public record LocalizedText(@JsonValue NavigableMap<String, String> byTag) {
  public LocalizedText {
    byTag = Collections.unmodifiableNavigableMap(new TreeMap<>(byTag));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText of(Map<String, String> byTag) {
    return new LocalizedText(new TreeMap<>(byTag));
  }

  /** The text of the first tag of the locale's chain that has a non-blank one. */
  public Optional<String> in(StoreLocale locale) {
    return tagIn(locale).map(byTag::get);
  }

  /** The first tag of the locale's chain that has a non-blank text. */
  public Optional<String> tagIn(StoreLocale locale) {
    // The tags of locale.chain(), tried without making the list: this runs for every text shown.
    Optional<String> found = shown(locale.tag());
    if (found.isEmpty()) {
      found = shown(locale.language());
    }
    Iterator<String> fallbacks = locale.fallbacks().iterator();
    while (found.isEmpty() && fallbacks.hasNext()) {
      found = shown(fallbacks.next());
    }
    return found;
  }

  private Optional<String> shown(String tag) {
    String text = byTag.get(tag);
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(tag);
  }
}
