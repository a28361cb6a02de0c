package dev.shopstrata.store;

import java.util.regex.Pattern;

/**
 * Where a store lives.
 *
 * @param origin scheme and host, for example {@code https://acme.example}, without a final slash
 * @param basePath {@code /} or {@code /de/}: begins and ends with a slash
 */
public record SiteUrl(String origin, String basePath) {
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?");
  private static final Pattern BASE = Pattern.compile("/([A-Za-z0-9._~-]+/)*");

  public SiteUrl {
    if (!ORIGIN.matcher(origin).matches() || !BASE.matcher(basePath).matches()) {
      throw new IllegalArgumentException(origin + basePath + " is no site URL");
    }
  }
}
