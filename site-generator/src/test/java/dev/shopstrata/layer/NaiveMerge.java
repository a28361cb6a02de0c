package dev.shopstrata.layer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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

  /** A page: its front matter, and whether its template extends {@code super:} of its path. */
  record Page(Map<String, Object> front, boolean extendsSuper) {}

  /**
   * A layer's files; a structured file is a map or a list, a page a {@link Page}, any other its
   * text.
   *
   * @param additions path without the plus → text
   * @param remove paths, or a folder and two stars
   */
  record Source(
      Map<String, Object> files,
      Map<String, String> additions,
      Set<String> remove,
      Set<String> replace) {}

  private final List<Source> nearestFirst;
  private final Set<MergeFact> facts = EnumSet.noneOf(MergeFact.class);
  private final Set<String> taken = new HashSet<>();

  NaiveMerge(List<Source> nearestFirst) {
    this.nearestFirst = nearestFirst;
  }

  /** What happened in all that was asked for so far. */
  Set<MergeFact> facts() {
    return facts;
  }

  private void note(boolean happened, MergeFact fact) {
    if (happened) {
      facts.add(fact);
    }
  }

  /** value(p,i) with i counted from 0. */
  Optional<Object> value(String path, int i) {
    if (i == nearestFirst.size()) {
      return Optional.empty();
    }
    Source layer = nearestFirst.get(i);
    Optional<Object> below = value(path, i + 1);
    boolean removed = layer.remove().stream().anyMatch(pattern -> matches(pattern, path));
    Optional<Object> inherited = removed ? Optional.empty() : below;
    Object own = layer.files().get(path);
    String addition = layer.additions().get(path);
    noteFile(i, path, below, removed);
    if (own != null && addition != null) {
      throw new Impossible();
    }
    if (own instanceof Page page) {
      boolean extend = page.extendsSuper() && inherited.isPresent();
      note(extend, MergeFact.PAGE_EXTENDS_SUPER);
      note(!page.extendsSuper() && inherited.isPresent(), MergeFact.PAGE_ALONE);
      return Optional.of(merge(extend ? inherited.get() : null, page.front(), path));
    }
    if (own != null && !(own instanceof String)) {
      boolean alone = layer.replace().contains(path);
      note(inherited.isPresent(), alone ? MergeFact.REPLACE : MergeFact.MERGE);
      note(own instanceof List, MergeFact.LIST_AT_THE_TOP);
      note(inherited.isPresent() && path.startsWith("i18n/"), MergeFact.TRANSLATIONS);
      note(inherited.isPresent() && path.endsWith("tokens.yaml"), MergeFact.TOKENS);
      return Optional.of(merge(alone ? null : inherited.orElse(null), own, path));
    }
    if (own != null) {
      note(inherited.isPresent(), MergeFact.OVERRIDE);
      return Optional.of(own);
    }
    if (addition != null) {
      return Optional.of(inherited.orElseThrow(Impossible::new) + addition);
    }
    return inherited;
  }

  private void noteFile(int i, String path, Optional<Object> below, boolean removed) {
    Source layer = nearestFirst.get(i);
    boolean own = layer.files().containsKey(path);
    boolean addition = layer.additions().containsKey(path);
    boolean takes = removed && below.isPresent();
    note(takes, MergeFact.REMOVE);
    note(takes && !layer.remove().contains(path), MergeFact.REMOVE_BY_PATTERN);
    note(takes && own, MergeFact.REMOVE_THEN_OWN_FILE);
    note(own && addition, MergeFact.ADDITION_BESIDE_FILE);
    if (addition && !own) {
      note(below.isEmpty(), MergeFact.ADDITION_TO_NOTHING);
      note(takes, MergeFact.ADDITION_UNDER_REMOVE);
      note(!removed && below.isPresent(), MergeFact.ADDITION);
      boolean again =
          nearestFirst.subList(i + 1, nearestFirst.size()).stream()
              .anyMatch(farther -> farther.additions().containsKey(path));
      note(!removed && below.isPresent() && again, MergeFact.ADDITION_TO_ADDITION);
    }
  }

  private static boolean matches(String pattern, String path) {
    return pattern.endsWith("/**")
        ? path.startsWith(pattern.substring(0, pattern.length() - 2))
        : pattern.equals(path);
  }

  /** {@code where} is a name for this place of the merged data, for the facts only. */
  private Object merge(Object inherited, Object own, String where) {
    if (own instanceof Map<?, ?> map) {
      note(inherited instanceof Map && where.contains("#"), MergeFact.DEEP_MAP);
      return mergeMaps(inherited, map, where);
    }
    if (own instanceof List<?> list) {
      return mergeLists(inherited, list, where);
    }
    note(inherited != null && !inherited.equals(own), MergeFact.SCALAR_REPLACED);
    return own;
  }

  private Map<String, Object> mergeMaps(Object inherited, Map<?, ?> own, String where) {
    Map<String, Object> result = new LinkedHashMap<>();
    if (inherited instanceof Map<?, ?> map) {
      map.forEach((key, value) -> result.put((String) key, value));
    }
    own.forEach(
        (rawKey, value) -> {
          String raw = (String) rawKey;
          if (raw.endsWith("+") && !raw.endsWith("\\+")) {
            String key = literal(raw.substring(0, raw.length() - 1));
            append(result, own, key, value, where);
          } else if (value == null) {
            note(result.containsKey(literal(raw)), MergeFact.NULL_TAKES_AWAY);
            taken.add(where + "#" + literal(raw));
            result.remove(literal(raw));
          } else {
            String key = literal(raw);
            note(!key.equals(raw), MergeFact.LITERAL_PLUS);
            note(
                !result.containsKey(key) && taken.contains(where + "#" + key),
                MergeFact.NULL_THEN_NEARER_VALUE);
            result.put(key, merge(result.get(key), value, where + "#" + key));
          }
        });
    return result;
  }

  /** A plus behind a backslash is part of the key. */
  private static String literal(String key) {
    return key.endsWith("\\+") ? key.substring(0, key.length() - 2) + "+" : key;
  }

  private void append(
      Map<String, Object> result, Map<?, ?> own, String key, Object value, String where) {
    Object before = result.getOrDefault(key, List.of());
    boolean beside =
        own.keySet().stream()
            .map(String.class::cast)
            .anyMatch(k -> (!k.endsWith("+") || k.endsWith("\\+")) && literal(k).equals(key));
    note(beside, MergeFact.KEY_BESIDE_APPENDING_KEY);
    note(!beside && !(before instanceof List), MergeFact.KEY_APPENDS_TO_NO_LIST);
    if (beside || !(value instanceof List<?> added) || !(before instanceof List<?> present)) {
      throw new Impossible();
    }
    note(!present.isEmpty() && !added.isEmpty(), MergeFact.KEY_APPENDS);
    note(!result.containsKey(key), MergeFact.KEY_APPENDS_TO_NOTHING);
    note(key.endsWith("+"), MergeFact.APPEND_TO_LITERAL_PLUS);
    List<Object> joined = new ArrayList<>(present);
    joined.addAll((List<?>) merge(null, added, where + "#" + key));
    refuseRepeatedIds(joined);
    result.put(key, joined);
  }

  private List<Object> mergeLists(Object inherited, List<?> own, String where) {
    if (!isIdList(own)) {
      note(inherited instanceof List<?> list && !list.isEmpty(), MergeFact.LIST_REPLACES);
      List<Object> result = new ArrayList<>();
      for (Object item : own) {
        if (item instanceof Map<?, ?> map
            && (map.containsKey("$remove") || map.containsKey("$after"))) {
          facts.add(MergeFact.MARKER_WITHOUT_ID);
          throw new Impossible();
        }
        result.add(merge(null, item, where + "#item"));
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
      String place = where + "#" + map.get("id");
      if (map.containsKey("$remove")) {
        note(at >= 0, MergeFact.ID_ITEM_REMOVED);
        note(at < 0, MergeFact.ID_ITEM_REMOVED_IN_VAIN);
        if (at >= 0) {
          result.remove(at);
        }
      } else if (at >= 0) {
        facts.add(MergeFact.ID_ITEM_MERGES);
        result.set(at, mergeMaps(result.get(at), plain, place));
      } else {
        note(!result.isEmpty(), MergeFact.ID_ITEM_NEW);
        result.add(mergeMaps(null, plain, place));
      }
    }
    for (Object item : own) {
      move(result, (Map<?, ?>) item);
    }
    return result;
  }

  private void move(List<Object> result, Map<?, ?> item) {
    Object after = item.get("$after");
    Object id = item.get("id");
    int at = indexOf(result, id);
    if (after == null || at < 0) {
      return;
    }
    if (after.equals(id) || indexOf(result, after) < 0) {
      facts.add(MergeFact.ID_AFTER_UNKNOWN);
      return;
    }
    Object moved = result.remove(at);
    int target = indexOf(result, after) + 1;
    note(target != at, MergeFact.ID_ITEM_MOVED);
    result.add(target, moved);
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

  private void refuseRepeatedIds(List<?> list) {
    Set<Object> seen = new TreeSet<>();
    if (isIdList(list) && !list.stream().allMatch(i -> seen.add(((Map<?, ?>) i).get("id")))) {
      facts.add(MergeFact.ID_TWICE);
      throw new Impossible();
    }
  }
}
