package dev.shopstrata.explain;

import dev.shopstrata.source.ListNode;
import dev.shopstrata.source.MapNode;
import dev.shopstrata.source.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A key as people write it: {@code catalog.channels}, {@code main[0].label}, {@code
 * sections[hero].title}. Keys that have dots themselves are found too.
 */
record KeyPath(String text) {
  /**
   * A value and its way from the root.
   *
   * @param pointer its JSON Pointer
   * @param key its way as people write it, with ids for the items of lists that have them
   */
  record Found(Node node, String pointer, String key) {
    Found child(String name, Node value) {
      String step = name.replace("~", "~0").replace("/", "~1");
      return new Found(value, pointer + "/" + step, key.isEmpty() ? name : key + "." + name);
    }

    Found item(ListNode list, int index) {
      Node item = list.items().get(index);
      String name = id(item).orElse(Integer.toString(index));
      return new Found(item, pointer + "/" + index, key + "[" + name + "]");
    }

    private static Optional<String> id(Node item) {
      return item instanceof MapNode map ? map.text("id") : Optional.empty();
    }

    /** The values directly below. */
    List<Found> children() {
      List<Found> children = new ArrayList<>();
      if (node instanceof MapNode map) {
        map.fields().values().forEach(field -> children.add(child(field.key(), field.value())));
      } else if (node instanceof ListNode list) {
        for (int i = 0; i < list.items().size(); i++) {
          children.add(item(list, i));
        }
      }
      return children;
    }
  }

  /** The value below a root. */
  Optional<Found> in(Node root) {
    return find(new Found(root, "", ""), text);
  }

  private static Optional<Found> find(Found from, String rest) {
    if (rest.isEmpty()) {
      return Optional.of(from);
    }
    String step = rest.startsWith(".") ? rest.substring(1) : rest;
    return from.node() instanceof ListNode list ? inList(from, list, step) : inMap(from, step);
  }

  /** The longest key that the rest begins with comes first. */
  private static Optional<Found> inMap(Found from, String rest) {
    return from.children().stream()
        .filter(child -> startsWithStep(rest, last(from, child)))
        .sorted(Comparator.comparingInt((Found child) -> -child.key().length()))
        .flatMap(child -> find(child, rest.substring(last(from, child).length())).stream())
        .findFirst();
  }

  private static String last(Found from, Found child) {
    return from.key().isEmpty() ? child.key() : child.key().substring(from.key().length() + 1);
  }

  private static boolean startsWithStep(String rest, String key) {
    return rest.startsWith(key)
        && (rest.length() == key.length() || ".[".indexOf(rest.charAt(key.length())) >= 0);
  }

  /** An item by its id or its position, in brackets or after a dot. */
  private static Optional<Found> inList(Found from, ListNode list, String rest) {
    boolean brackets = rest.startsWith("[");
    int end = brackets ? rest.indexOf(']') : end(rest);
    if (end < 0) {
      return Optional.empty();
    }
    String name = rest.substring(brackets ? 1 : 0, end);
    String further = rest.substring(brackets ? end + 1 : end);
    for (int i = 0; i < list.items().size(); i++) {
      if (Found.id(list.items().get(i)).filter(name::equals).isPresent()) {
        return find(from.item(list, i), further);
      }
    }
    return name.matches("[0-9]{1,6}") && Integer.parseInt(name) < list.items().size()
        ? find(from.item(list, Integer.parseInt(name)), further)
        : Optional.empty();
  }

  private static int end(String rest) {
    int end = 0;
    while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') {
      end++;
    }
    return end;
  }
}
