package dev.shopstrata.render;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** A map that tells when one of its keys, or all of it, is looked at. */
final class TrackedMap extends AbstractMap<String, Object> {
  private final Map<String, Object> values;
  private final BiFunction<String, Object, Object> onKey;
  private final Runnable onAll;

  /**
   * @param onKey is told the key and its value, null when it is absent, and gives what the template
   *     sees
   */
  TrackedMap(Map<String, Object> values, BiFunction<String, Object, Object> onKey, Runnable onAll) {
    this.values = values;
    this.onKey = onKey;
    this.onAll = onAll;
  }

  @Override
  public Object get(Object key) {
    return key instanceof String name ? onKey.apply(name, values.get(name)) : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null || (key instanceof String && values.containsKey(key));
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    onAll.run();
    return values.entrySet();
  }
}
