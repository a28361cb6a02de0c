package dev.shopstrata.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An opaque colour of sRGB, its parts from 0 to 255. */
record Color(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*([0-9]{1,3})[\\s,]+([0-9]{1,3})[\\s,]+([0-9]{1,3})\\s*\\)");
  private static final Pattern REFERENCE = Pattern.compile("var\\(--color-([a-z0-9-]+)\\)");
  private static final int DEEPEST = 5;

  /** A token's colour; empty where it is none, or one that only a browser can compute. */
  static Optional<Color> parse(Map<String, String> tokens, String name) {
    String text = tokens.getOrDefault(name, "").strip();
    for (int depth = 0; depth < DEEPEST; depth++) {
      Matcher reference = REFERENCE.matcher(text);
      if (!reference.matches()) {
        return parse(text);
      }
      text = tokens.getOrDefault(reference.group(1), "").strip();
    }
    return Optional.empty();
  }

  private static Optional<Color> parse(String text) {
    Matcher hex = HEX.matcher(text);
    if (hex.matches()) {
      String digits = hex.group(1);
      String full = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
      int value = Integer.parseInt(full, 16);
      return Optional.of(new Color(value >> 16, (value >> 8) & 255, value & 255));
    }
    Matcher rgb = RGB.matcher(text);
    return rgb.matches()
        ? Optional.of(new Color(part(rgb, 1), part(rgb, 2), part(rgb, 3)))
        : Optional.empty();
  }

  private static int part(Matcher rgb, int group) {
    return Math.min(255, Integer.parseInt(rgb.group(group)));
  }

  /** WCAG's contrast ratio, 1 to 21. */
  double contrast(Color other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
