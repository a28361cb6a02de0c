package dev.shopstrata.plan.route;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL pattern such as {@code p/{slug}/}, relative to the store's base path and the locale's
 * prefix.
 */
public record UrlPattern(String text) {
  static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");

  public UrlPattern {
    text = text.startsWith("/") ? text.substring(1) : text;
  }

  /** The names in braces, in order. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
