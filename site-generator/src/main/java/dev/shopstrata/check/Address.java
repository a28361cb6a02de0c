package dev.shopstrata.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute address, taken apart.
 *
 * @param origin scheme and host in lower case
 * @param path decoded, with its first slash, without query
 * @param fragment decoded; empty when there is none
 */
record Address(String origin, String path, String fragment) {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** What a page's link leads to; empty for what is no web address, such as {@code mailto:}. */
  static Optional<Address> of(String base, String link) throws URISyntaxException {
    if (isPlain(link)) {
      int slash = base.indexOf('/', base.indexOf("//") + 2);
      return Optional.of(new Address(base.substring(0, slash).toLowerCase(Locale.ROOT), link, ""));
    }
    Matcher named = SCHEME.matcher(link);
    String scheme = named.matches() ? named.group(1) : "https";
    if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
      return Optional.empty();
    }
    if (link.isEmpty() || link.startsWith("#") || link.startsWith("?")) {
      URI page = new URI(base);
      String fragment = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
      return Optional.of(new Address(origin(page), page.getPath(), decoded(fragment)));
    }
    URI target = new URI(base).resolve(new URI(link)).normalize();
    if (target.getHost() == null) {
      throw new URISyntaxException(link, "no host");
    }
    String path = target.getPath() == null || target.getPath().isEmpty() ? "/" : target.getPath();
    String fragment = target.getRawFragment();
    return Optional.of(
        new Address(origin(target), path, decoded(fragment == null ? "" : fragment)));
  }

  /** Most links are: root-relative, and nothing in them is written otherwise than it is meant. */
  private static boolean isPlain(String link) {
    if (!link.startsWith("/") || link.startsWith("//") || link.contains("/.")) {
      return false;
    }
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '-' && c <= '9') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return fragment;
    }
  }

  private static String origin(URI uri) {
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  /** The page or file, without a place on it. */
  String place() {
    return origin + path;
  }
}
