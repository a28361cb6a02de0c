package dev.shopstrata.normalize.saleor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.normalize.LookupTable;
import dev.shopstrata.normalize.NormalizeRequest;
import dev.shopstrata.normalize.RecordGroups;
import dev.shopstrata.normalize.export.SourcePosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of attributes, of which texts, numbers and references have one per product, so that
 * they are as many as products and more.
 */
final class AttributeValues implements Closeable {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final RecordGroups<JsonNode> parts;
  private final LookupTable values;

  AttributeValues(NormalizeRequest request) {
    this.parts = request.groups("values", JsonNode.class);
    this.values = request.lookup("values");
  }

  /** Takes a value or a translation of one, in any order. */
  void learn(Model model, JsonNode record, SourcePosition at) {
    parts.add(model.owner(record), record, at);
  }

  /** Makes the values known; nothing can be learnt afterwards. */
  void arrange() throws IOException {
    parts.forEach(
        (key, members) -> {
          ObjectNode value = JsonNodeFactory.instance.objectNode();
          for (RecordGroups.Member<JsonNode> member : members) {
            JsonNode record = member.record();
            if (Model.of(record).filter(Model.ATTRIBUTEVALUE::equals).isPresent()) {
              value.set("fields", record.path("fields"));
            } else {
              value.withArray("translations").add(record.path("fields"));
            }
          }
          if (value.has("fields")) {
            values.put(key, value.toString());
          }
        });
  }

  Optional<AssignedValue> get(String key) {
    return values.get(key).map(AttributeValues::read);
  }

  private static AssignedValue read(String text) {
    try {
      JsonNode value = JSON.readTree(text);
      List<JsonNode> translations = new ArrayList<>();
      value.path("translations").forEach(translations::add);
      return new AssignedValue(value.path("fields"), translations);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (parts) {
      values.close();
    }
  }
}
