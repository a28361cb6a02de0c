package dev.shopstrata.publish.verify;

import java.util.Locale;

/** What a response header says, however it is written. */
final class HeaderText {
  private HeaderText() {}

  /** Servers and buckets write content types in letters and spaces of their own. */
  static String plain(String name, String value) {
    return name.equalsIgnoreCase("Content-Type")
        ? value.replace(" ", "").toLowerCase(Locale.ROOT)
        : value.strip();
  }
}
