package dev.shopstrata.normalize.google;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is offered under one id: an item for each language of the feeds. */
final class Offer {
  private final Map<String, FeedItem> byLocale = new LinkedHashMap<>();

  /** False when there is an item in this language already. */
  boolean add(FeedItem item) {
    return byLocale.putIfAbsent(item.locale(), item) == null;
  }

  Collection<FeedItem> items() {
    return byLocale.values();
  }

  /** What it says in the first of its languages. */
  FeedItem main() {
    return items().iterator().next();
  }

  String id() {
    return main().textOr("id");
  }

  Optional<FeedItem> in(String locale) {
    return Optional.ofNullable(byLocale.get(locale));
  }

  /** The first text of an attribute, whatever the language. */
  Optional<String> text(String attribute) {
    return items().stream().flatMap(item -> item.text(attribute).stream()).findFirst();
  }

  /** Its SKU: what the first of these attributes says that isn't said of other offers as well. */
  Optional<String> sku(List<String> attributes, List<Offer> all) {
    for (String attribute : attributes) {
      Optional<String> own = text(attribute);
      boolean isOwn =
          own.isPresent()
              && all.stream().filter(other -> other.text(attribute).equals(own)).count() == 1;
      if (isOwn) {
        return own;
      }
    }
    return Optional.of(id());
  }
}
