package dev.shopstrata.source;

import dev.shopstrata.problem.Location;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map in the order it was written. */
public record MapNode(Map<String, Field> fields, Location at) implements Node {
  public MapNode {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  public static MapNode of(Collection<Field> fields, Location at) {
    Map<String, Field> byKey = new LinkedHashMap<>();
    fields.forEach(field -> byKey.put(field.key(), field));
    return new MapNode(byKey, at);
  }

  public static MapNode empty(Location at) {
    return new MapNode(Map.of(), at);
  }

  /** The value of a key; a key that is written with no value or {@code null} counts as absent. */
  public Optional<Node> get(String key) {
    Field field = fields.get(key);
    if (field == null || (field.value() instanceof ScalarNode s && s.isNull())) {
      return Optional.empty();
    }
    return Optional.of(field.value());
  }

  /** The value of a key when it is a map. */
  public Optional<MapNode> map(String key) {
    return get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
  }

  /** The value of a key when it is a list. */
  public Optional<ListNode> list(String key) {
    return get(key).filter(ListNode.class::isInstance).map(ListNode.class::cast);
  }

  /** The text of a key when it is a scalar. */
  public Optional<String> text(String key) {
    return get(key).filter(ScalarNode.class::isInstance).map(n -> ((ScalarNode) n).text());
  }

  @Override
  public Map<String, Object> toJava() {
    Map<String, Object> map = new LinkedHashMap<>();
    fields.forEach((key, field) -> map.put(key, field.value().toJava()));
    return Collections.unmodifiableMap(map);
  }

  @Override
  public String kindName() {
    return "map";
  }
}
