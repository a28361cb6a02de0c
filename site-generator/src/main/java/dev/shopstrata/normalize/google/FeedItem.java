package dev.shopstrata.normalize.google;

import dev.shopstrata.normalize.export.RawRecord;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One item of a feed: what is offered under one id, in one language.
 *
 * @param locale BCP 47 tag of its texts
 * @param priceList what catalog.yaml calls its prices; null when it doesn't
 * @param values clean texts by attribute: {@code image_link}, and {@code shipping/country} for what
 *     is in another attribute
 */
record FeedItem(String locale, String priceList, NavigableMap<String, List<String>> values)
    implements RawRecord {
  FeedItem {
    values = values == null ? new TreeMap<>() : values;
  }

  /** The id of its group, else its own. */
  Optional<String> productId() {
    return text("id").flatMap(id -> text("item_group_id").or(() -> Optional.of(id)));
  }

  boolean isInGroup() {
    return values.containsKey("item_group_id");
  }

  /** The first text of an attribute. */
  Optional<String> text(String attribute) {
    return all(attribute).stream().findFirst();
  }

  /** The text, empty when there is none. */
  String textOr(String attribute) {
    return text(attribute).orElse("");
  }

  List<String> all(String attribute) {
    return values.getOrDefault(attribute, List.of());
  }

  @Override
  public Optional<Object> at(String path) {
    List<String> texts = all(ItemReader.attribute(path.startsWith("/") ? path.substring(1) : path));
    return texts.size() > 1 ? Optional.of(texts) : texts.stream().findFirst().map(text -> text);
  }

  /** The item for people. */
  String raw() {
    return values.toString();
  }
}
