package dev.shopstrata.catalog.store;

import java.util.Locale;

/** Tells which addresses of a catalog may be put in a page: web addresses and relative ones. */
final class SafeUrls {
  private SafeUrls() {}

  static boolean isSafe(String url) {
    if (url == null || url.isBlank() || url.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      return false;
    }
    int colon = url.indexOf(':');
    if (colon < 0 || url.chars().limit(colon).anyMatch(c -> c == '/' || c == '?' || c == '#')) {
      return true;
    }
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    return scheme.equals("https") || scheme.equals("http");
  }
}
