package dev.shopstrata.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes paths as servers compare them. */
final class PathText {
  private static final String SPECIAL = "\\.[]{}()*+?^$|#\"";

  private PathText() {}

  /** A path without percent signs; what is no escape stays. */
  static String decoded(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      out.write(low < 0 ? bytes[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A regular expression of PCRE for just this text. */
  static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      pattern.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return pattern.toString();
  }
}
