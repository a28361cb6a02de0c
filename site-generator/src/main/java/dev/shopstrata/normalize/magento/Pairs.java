package dev.shopstrata.normalize.magento;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code size=XS,color=Black}. A comma parts pairs only where a name and an equals sign
 * follow, as values have commas of their own; a value may stand in quotation marks, doubled inside.
 */
final class Pairs {
  private static final Pattern NAME = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*)=");
  private static final Pattern NEXT_RECORD = Pattern.compile("\\|(?=\\s*[A-Za-z_][A-Za-z0-9_]*=)");

  private Pairs() {}

  /** The pairs of a cell, with names in small letters; of equal names the first counts. */
  static Map<String, String> read(String cell) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Matcher name = NAME.matcher(cell);
    int at = 0;
    while (at < cell.length()) {
      name.region(at, cell.length());
      int end;
      if (name.lookingAt()) {
        end = end(cell, name.end());
        String value = unquoted(cell.substring(name.end(), end));
        pairs.putIfAbsent(name.group(1).toLowerCase(Locale.ROOT), value);
      } else {
        end = end(cell, at);
      }
      at = end + 1;
    }
    return pairs;
  }

  /** Records that bars part, each of pairs. */
  static List<Map<String, String>> readAll(String cell) {
    List<Map<String, String>> records = new ArrayList<>();
    for (String record : NEXT_RECORD.split(cell, -1)) {
      Map<String, String> pairs = read(record);
      if (!pairs.isEmpty()) {
        records.add(pairs);
      }
    }
    return records;
  }

  /** Where the value that begins here ends: at a comma before a name, or at the end. */
  private static int end(String cell, int start) {
    boolean quoted = false;
    boolean isWrapped = start < cell.length() && cell.charAt(start) == '"';
    Matcher name = NAME.matcher(cell);
    for (int i = start; i < cell.length(); i++) {
      char c = cell.charAt(i);
      quoted ^= isWrapped && c == '"';
      if (c == ',' && !quoted) {
        name.region(i + 1, cell.length());
        if (name.lookingAt()) {
          return i;
        }
      }
    }
    return cell.length();
  }

  /** Without quotation marks around it; values of a list have their own, and keep them here. */
  static String unquoted(String value) {
    String text = value.strip();
    boolean isList = text.contains("\"|\"");
    boolean isWrapped =
        text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") && !isList;
    return isWrapped ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }
}
