package picture;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The colours of the products, and of the parts that are the same on all. */
final class Colors {
  static final String WOOD = "#b98957";
  static final String STEEL = "#aab3ba";
  static final String DARK = "#2f343c";
  static final String GLOW = "#ffe3a0";
  static final String LIGHT = "#fff7e8";
  static final String SHADE = "#1c1620";

  private static final Map<String, String> OPTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("chalk", "#efe8db"),
              Map.entry("ink", "#343a44"),
              Map.entry("clay", "#c26b49"),
              Map.entry("sage", "#92a68a"),
              Map.entry("ocean", "#2f6d90"),
              Map.entry("sun", "#e6b440"),
              Map.entry("sand", "#d3bd98"),
              Map.entry("berry", "#8e3c57"),
              Map.entry("moss", "#5a6d41"),
              Map.entry("slate", "#66737f"),
              Map.entry("ember", "#dd6030"),
              Map.entry("steel", "#b3bbc2"),
              Map.entry("copper", "#bd7851"),
              Map.entry("oak", "#c99c67"),
              Map.entry("walnut", "#7d553a"),
              Map.entry("clear", "#bcd9de"),
              Map.entry("light-roast", "#d9a566"),
              Map.entry("medium-roast", "#a5673f"),
              Map.entry("dark-roast", "#5b3a2c")));

  private Colors() {}

  static String of(String option) {
    return OPTIONS.get(option);
  }

  static String light(String color, int percent) {
    return mix(LIGHT, color, percent);
  }

  static String dark(String color, int percent) {
    return mix(SHADE, color, percent);
  }

  /** So many percent of the first colour in the second. */
  static String mix(String one, String other, int percent) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int a = Integer.parseInt(one.substring(i, i + 2), 16);
      int b = Integer.parseInt(other.substring(i, i + 2), 16);
      mixed.append(String.format(Locale.ROOT, "%02x", (a * percent + b * (100 - percent)) / 100));
    }
    return mixed.toString();
  }
}
