package dev.shopstrata.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides which addresses links and images in rich text may have. */
final class SafeUrls {
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?):/*([A-Za-z0-9.-]+)((?::[0-9]{1,5})?)((?:[/?#].*)?)");
  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

  private final Set<String> hosts = new TreeSet<>();

  SafeUrls(Collection<String> allowedHosts) {
    allowedHosts.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
  }

  /**
   * A link's address as it is printed: http, https, mailto, tel, relative, or {@code //host} for an
   * allowed host.
   */
  Optional<String> link(String written) {
    String url = asBrowsersReadIt(written);
    if (url.startsWith("//")) {
      return onAllowedHost("https:" + url);
    }
    Matcher scheme = SCHEME.matcher(url);
    boolean safe =
        !scheme.lookingAt() || LINK_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    return Optional.of(url).filter(u -> safe && !u.isEmpty());
  }

  /** An image's address as it is printed: relative, or on an allowed host. */
  Optional<String> image(String written) {
    String url = asBrowsersReadIt(written);
    if (url.startsWith("//")) {
      return onAllowedHost("https:" + url);
    }
    if (SCHEME.matcher(url).lookingAt()) {
      return onAllowedHost(url);
    }
    return Optional.of(url).filter(u -> !u.isEmpty());
  }

  static boolean isExternal(String url) {
    return url.regionMatches(true, 0, "http:", 0, 5) || url.regionMatches(true, 0, "https:", 0, 6);
  }

  private Optional<String> onAllowedHost(String url) {
    Matcher web = WEB.matcher(url);
    if (!web.matches() || !hosts.contains(web.group(2).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        web.group(1).toLowerCase(Locale.ROOT) + "://" + web.group(2) + web.group(3) + web.group(4));
  }

  /**
   * Browsers drop tabs and line ends anywhere, trim control characters, and take a backslash for a
   * slash: {@code java\nscript:} and {@code /\host} must be judged by what they become.
   */
  private static String asBrowsersReadIt(String written) {
    StringBuilder url = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c != '\t' && c != '\n' && c != '\r') {
        url.append(c == '\\' ? '/' : c);
      }
    }
    int start = 0;
    int end = url.length();
    while (start < end && url.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && url.charAt(end - 1) <= ' ') {
      end--;
    }
    return url.substring(start, end);
  }
}
