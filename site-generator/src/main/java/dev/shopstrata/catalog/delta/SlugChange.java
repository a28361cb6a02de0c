package dev.shopstrata.catalog.delta;

import dev.shopstrata.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A slug that is another one now, so that a page's URL changes.
 *
 * @param record {@code product/teapot} or {@code category/kitchen}
 * @param locale BCP 47 tag
 * @param before empty when the source gave none
 * @param after empty when the source gives none
 */
public record SlugChange(String record, String locale, String before, String after) {
  static List<SlugChange> of(String record, LocalizedText before, LocalizedText after) {
    Map<String, String> old = before == null ? Map.of() : before.byTag();
    Map<String, String> now = after == null ? Map.of() : after.byTag();
    TreeSet<String> tags = new TreeSet<>(old.keySet());
    tags.addAll(now.keySet());
    List<SlugChange> changes = new ArrayList<>();
    for (String tag : tags) {
      if (!Objects.equals(old.get(tag), now.get(tag))) {
        changes.add(
            new SlugChange(record, tag, old.getOrDefault(tag, ""), now.getOrDefault(tag, "")));
      }
    }
    return changes;
  }
}
