package dev.shopstrata.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "What merging does", word for word, on plain Java values and without any thought of speed. */
final class NaiveMerge {
  /** The definition calls this a problem. */
  static final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A layer's files; a structured file is a map, any other its text.
   *
   * @param additions path without the plus → text
   */
  record Source(
      Map<String, Object> files,
      Map<String, String> additions,
      Set<String> remove,
      Set<String> replace) {}

  private final List<Source> nearestFirst;

  NaiveMerge(List<Source> nearestFirst) {
    this.nearestFirst = nearestFirst;
  }

  /** value(p,i) with i counted from 0. */
  Optional<Object> value(String path, int i) {
    if (i == nearestFirst.size()) {
      return Optional.empty();
    }
    Source layer = nearestFirst.get(i);
    Optional<Object> below = value(path, i + 1);
    Optional<Object> inherited = layer.remove().contains(path) ? Optional.empty() : below;
    Object own = layer.files().get(path);
    String addition = layer.additions().get(path);
    if (own != null && addition != null) {
      throw new Impossible();
    }
    if (own instanceof Map<?, ?> map) {
      Optional<Object> base = layer.replace().contains(path) ? Optional.empty() : inherited;
      return Optional.of(merge(base.orElse(null), map));
    }
    if (own != null) {
      return Optional.of(own);
    }
    if (addition != null) {
      return Optional.of(inherited.orElseThrow(Impossible::new) + addition);
    }
    return inherited;
  }

  private static Object merge(Object inherited, Object own) {
    if (own instanceof Map<?, ?> map) {
      return mergeMaps(inherited, map);
    }
    if (own instanceof List<?> list) {
      return mergeLists(inherited, list);
    }
    return own;
  }

  private static Map<String, Object> mergeMaps(Object inherited, Map<?, ?> own) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (inherited instanceof Map<?, ?> map) {
      map.forEach((key, value) -> result.put((String) key, value));
    }
    own.forEach(
        (rawKey, value) -> {
          String raw = (String) rawKey;
          if (raw.endsWith("+") && !raw.endsWith("\\+")) {
            String key = raw.substring(0, raw.length() - 1);
            Object before = result.getOrDefault(key, List.of());
            if (own.containsKey(key)
                || !(value instanceof List<?> added)
                || !(before instanceof List<?> present)) {
              throw new Impossible();
            }
            List<Object> joined = new ArrayList<>(present);
            joined.addAll((List<?>) merge(null, added));
            refuseRepeatedIds(joined);
            result.put(key, joined);
          } else {
            String key = raw.replace("\\+", "+");
            if (value == null) {
              result.remove(key);
            } else {
              result.put(key, merge(result.get(key), value));
            }
          }
        });
    return result;
  }

  private static List<Object> mergeLists(Object inherited, List<?> own) {
    if (!isIdList(own)) {
      List<Object> result = new ArrayList<>();
      for (Object item : own) {
        if (item instanceof Map<?, ?> map
            && (map.containsKey("$remove") || map.containsKey("$after"))) {
          throw new Impossible();
        }
        result.add(merge(null, item));
      }
      return result;
    }
    refuseRepeatedIds(own);
    List<Object> result = new ArrayList<>();
    if (inherited instanceof List<?> list && isIdList(list)) {
      result.addAll(list);
    }
    for (Object item : own) {
      Map<?, ?> map = (Map<?, ?>) item;
      int at = indexOf(result, map.get("id"));
      Map<Object, Object> plain = new LinkedHashMap<>(map);
      plain.remove("$remove");
      plain.remove("$after");
      if (map.containsKey("$remove")) {
        if (at >= 0) {
          result.remove(at);
        }
      } else if (at >= 0) {
        result.set(at, mergeMaps(result.get(at), plain));
      } else {
        result.add(mergeMaps(null, plain));
      }
    }
    for (Object item : own) {
      Object after = ((Map<?, ?>) item).get("$after");
      Object id = ((Map<?, ?>) item).get("id");
      int at = indexOf(result, id);
      if (after != null && at >= 0 && !after.equals(id) && indexOf(result, after) >= 0) {
        Object moved = result.remove(at);
        result.add(indexOf(result, after) + 1, moved);
      }
    }
    return result;
  }

  private static boolean isIdList(List<?> list) {
    return !list.isEmpty()
        && list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.get("id") != null);
  }

  private static int indexOf(List<?> list, Object id) {
    for (int i = 0; i < list.size(); i++) {
      if (((Map<?, ?>) list.get(i)).get("id").equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static void refuseRepeatedIds(List<?> list) {
    Set<Object> seen = new TreeSet<>();
    if (isIdList(list) && !list.stream().allMatch(i -> seen.add(((Map<?, ?>) i).get("id")))) {
      throw new Impossible();
    }
  }
}
