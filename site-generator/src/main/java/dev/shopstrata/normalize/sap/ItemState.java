package dev.shopstrata.normalize.sap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the lines about one item say together: a later one wins, field by field. */
final class ItemState {
  private final Map<String, String> fields = new LinkedHashMap<>();
  private boolean created;

  void apply(ImpexHeader.Mode mode, Map<String, String> line) {
    if (mode == ImpexHeader.Mode.REMOVE) {
      fields.clear();
      created = false;
      return;
    }
    created |= mode != ImpexHeader.Mode.UPDATE;
    line.forEach(
        (field, text) -> {
          if (text.equals(ImpexRow.NULL)) {
            fields.remove(field);
          } else if (text.startsWith(ItemLine.APPEND)) {
            fields.merge(
                field, text.substring(ItemLine.APPEND.length()), (old, more) -> old + "\n" + more);
          } else if (text.startsWith(ItemLine.REMOVE)) {
            List<String> left = codes(field);
            left.removeAll(codesOf(text.substring(ItemLine.REMOVE.length())));
            fields.put(field, String.join("\n", left));
          } else {
            fields.put(field, text);
          }
        });
  }

  /** Whether a line made it; an update alone makes none. */
  boolean isCreated() {
    return created;
  }

  Map<String, String> fields() {
    return fields;
  }

  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The codes in a field, each once. */
  List<String> codes(String field) {
    return codesOf(text(field));
  }

  private static List<String> codesOf(String text) {
    List<String> codes = new ArrayList<>();
    Stream.of(text.split("\n", -1))
        .filter(code -> !code.isEmpty() && !codes.contains(code))
        .forEach(codes::add);
    return codes;
  }
}
