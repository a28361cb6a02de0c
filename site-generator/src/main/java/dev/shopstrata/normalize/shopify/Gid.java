package dev.shopstrata.normalize.shopify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Shopify id: {@code gid://shopify/Product/123?x=y} in GraphQL, {@code 123} in REST.
 *
 * @param type such as Product; empty when the id has none
 * @param number what both forms have in common
 */
record Gid(String type, String number) {
  private static final Pattern GLOBAL = Pattern.compile("gid://[^/]+/([A-Za-z]+)/([^?]+).*");

  static Gid of(String text) {
    Matcher global = GLOBAL.matcher(text.strip());
    return global.matches() ? new Gid(global.group(1), global.group(2)) : new Gid("", text.strip());
  }
}
