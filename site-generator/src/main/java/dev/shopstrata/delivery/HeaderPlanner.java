package dev.shopstrata.delivery;

import dev.shopstrata.bundle.SharedHeaders;
import dev.shopstrata.problem.Problems;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Plans the response headers that one store's files have in common. Thread-safe. */
public final class HeaderPlanner {
  private static final String PAGES = "text/html";

  private final InlineMemo inline = new InlineMemo();

  /**
   * The headers by media type.
   *
   * @param problems gets what is wrong with the settings, and what the policy would block
   */
  public SharedHeaders plan(HeaderInputs inputs, Problems problems) {
    boolean secure = inputs.settings().url().origin().startsWith("https:");
    NavigableMap<String, String> all = new TreeMap<>();
    all.put("X-Content-Type-Options", "nosniff");
    if (secure) {
      all.put("Strict-Transport-Security", "max-age=31536000");
    }
    if (!inputs.settings().seo().index()) {
      all.put("X-Robots-Tag", "noindex");
    }
    NavigableMap<String, String> pages = new TreeMap<>();
    pages.put("Content-Security-Policy", new PolicyMaker(inputs, inline, problems).policy().text());
    pages.put("Cross-Origin-Opener-Policy", "same-origin");
    pages.put(
        "Permissions-Policy",
        "camera=(), geolocation=(self), microphone=(), payment=(self), usb=()");
    pages.put("Referrer-Policy", "strict-origin-when-cross-origin");
    new HeaderSettings(inputs.settings(), new SettingsReport(inputs.tree(), problems))
        .apply(all, pages);
    NavigableMap<String, NavigableMap<String, String>> byType = new TreeMap<>();
    byType.put(SharedHeaders.ALL, all);
    byType.put(PAGES, pages);
    return new SharedHeaders(byType);
  }
}
