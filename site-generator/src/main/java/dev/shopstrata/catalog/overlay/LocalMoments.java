package dev.shopstrata.catalog.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.shopstrata.source.MomentText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Turns the dates and local times of a product's patch into instants, in a store's time zone. */
final class LocalMoments {
  /** Lists of a product or a variant → what is a moment in each of their records. */
  private static final Map<String, List<String>> MOMENTS =
      Map.of(
          "prices", List.of("validFrom", "validUntil"),
          "stock", List.of("availableFrom"),
          "offers", List.of("from", "until"));

  private final ZoneId zone;

  LocalMoments(ZoneId zone) {
    this.zone = zone;
  }

  /** The patch itself when it has none. */
  JsonNode resolve(JsonNode patch) {
    if (MOMENTS.keySet().stream().noneMatch(patch::has) && !patch.has("variants")) {
      return patch;
    }
    JsonNode resolved = patch.deepCopy();
    resolveLists(resolved);
    resolved.path("variants").forEach(this::resolveLists);
    return resolved;
  }

  private void resolveLists(JsonNode owner) {
    MOMENTS.forEach(
        (list, keys) ->
            owner
                .path(list)
                .forEach(
                    item -> {
                      if (item instanceof ObjectNode record) {
                        keys.forEach(key -> resolve(record, key));
                      }
                    }));
  }

  /** What is no moment at all stays, to be reported as any other value that doesn't fit. */
  private void resolve(ObjectNode record, String key) {
    if (record.get(key) instanceof TextNode text) {
      try {
        record.put(key, MomentText.instant(text.textValue().strip(), zone).toString());
      } catch (DateTimeException e) {
        return;
      }
    }
  }
}
