package dev.shopstrata.normalize.woocommerce;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads slugs, which WordPress has with all letters but ASCII as percent and digits. */
final class Slugs {
  private Slugs() {}

  static String decoded(String slug) {
    if (slug.indexOf('%') < 0) {
      return slug;
    }
    try {
      String decoded = URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
      // Long slugs are cut in the middle of a letter.
      return decoded.replace("\ufffd", "").replaceAll("-+$", "");
    } catch (IllegalArgumentException e) {
      return slug;
    }
  }
}
