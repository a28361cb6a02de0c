package dev.shopstrata.check;

import dev.shopstrata.check.Link.Kind;
import dev.shopstrata.tree.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Content-Security-Policy a page is served with.
 *
 * @param directives name → sources; none where there is no policy, which allows everything
 */
record ContentPolicy(Map<String, List<String>> directives) {
  static final String HEADER = "Content-Security-Policy";

  ContentPolicy {
    directives = new TreeMap<>(directives);
  }

  static ContentPolicy of(String header) {
    Map<String, List<String>> directives = new TreeMap<>();
    for (String directive : header.split(";", -1)) {
      List<String> words = new ArrayList<>(List.of(directive.strip().split("\\s+", -1)));
      String name = words.remove(0).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        directives.putIfAbsent(name, List.copyOf(words));
      }
    }
    return new ContentPolicy(directives);
  }

  /**
   * Whether a page may load something.
   *
   * @param origin where it comes from
   * @param isOwn whether that is the page's own origin
   */
  boolean allows(Kind kind, String origin, boolean isOwn) {
    return switch (kind) {
      case SCRIPT -> allows("script-src", origin, isOwn);
      case STYLE -> allows("style-src", origin, isOwn);
      case IMAGE -> allows("img-src", origin, isOwn);
      case PAGE, NAVIGATION, OTHER -> true;
    };
  }

  private boolean allows(String directive, String origin, boolean isOwn) {
    if (!isThere(directive)) {
      return true;
    }
    String host = origin.substring(origin.indexOf("//") + 2);
    for (String source : sources(directive)) {
      String bare = source.replaceFirst("^https?://", "").replaceFirst("/.*", "");
      boolean isSubdomain = bare.startsWith("*.") && host.endsWith(bare.substring(1));
      if ((isOwn && source.equals("'self'"))
          || source.equals("*")
          || origin.startsWith(source + "//")
          || bare.equals(host)
          || isSubdomain) {
        return true;
      }
    }
    return false;
  }

  /** Whether a script or style that stands in the page is named by its digest. */
  boolean names(String directive, String text) {
    byte[] digest = Digest.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return sources(directive)
        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  private boolean isThere(String directive) {
    return directives.containsKey(directive) || directives.containsKey("default-src");
  }

  private List<String> sources(String directive) {
    return directives.getOrDefault(directive, directives.getOrDefault("default-src", List.of()));
  }
}
