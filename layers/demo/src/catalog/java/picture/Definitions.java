package picture;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The paints and shapes of a picture, each written once and named in the order of its first use.
 */
final class Definitions {
  private final Map<String, String> ids = new LinkedHashMap<>();

  /** The id of a definition whose own id is left empty. */
  String id(String definition) {
    String id = ids.get(definition);
    if (id == null) {
      int n = ids.size();
      id = n < 26 ? "" + (char) ('a' + n) : id(n / 26) + (char) ('a' + n % 26);
      ids.put(definition, id);
    }
    return id;
  }

  private static String id(int n) {
    return "" + (char) ('a' + n - 1);
  }

  String reference(String definition) {
    return "url(#" + id(definition) + ")";
  }

  /** A gradient: its element, its direction, its stops. */
  String paint(String element, String direction, String... stops) {
    return reference(
        "<" + element + " id=\"\"" + direction + ">" + stops(stops) + "</" + element + ">");
  }

  boolean has(String definition) {
    return ids.containsKey(definition);
  }

  String svg() {
    StringBuilder text = new StringBuilder("<defs>");
    ids.forEach(
        (definition, id) -> text.append(definition.replace("id=\"\"", "id=\"" + id + "\"")));
    return text + "</defs>";
  }

  /** Stops of a gradient: a percentage, a colour and an opacity each. */
  private static String stops(String... stops) {
    StringBuilder text = new StringBuilder();
    for (String stop : stops) {
      String[] parts = stop.split(" ");
      text.append("<stop");
      if (!parts[0].equals("0")) {
        text.append(" offset=\"" + share(parts[0]) + "\"");
      }
      text.append(" stop-color=\"" + parts[1] + "\"");
      if (parts.length > 2) {
        text.append(" stop-opacity=\"" + share(parts[2]) + "\"");
      }
      text.append("/>");
    }
    return text.toString();
  }

  /** A percentage as a part of one. */
  static String share(String percent) {
    int n = Integer.parseInt(percent);
    if (n % 100 == 0) {
      return "" + n / 100;
    }
    return "." + (n < 10 ? "0" + n : n % 10 == 0 ? "" + n / 10 : "" + n);
  }
}
