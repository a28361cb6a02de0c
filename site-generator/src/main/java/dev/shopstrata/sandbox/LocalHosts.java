package dev.shopstrata.sandbox;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that stores have on this machine: {@code acme.example} is {@code
 * acme.example.localhost} here, which browsers resolve to this machine by themselves.
 */
final class LocalHosts {
  private static final String SUFFIX = ".localhost";

  private final List<Shop> shops;
  private final int port;
  private final Pattern origins;

  LocalHosts(List<Shop> shops, int port) {
    this.shops = List.copyOf(shops);
    this.port = port;
    String any =
        shops.stream()
            .map(shop -> shop.settings().url().origin())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.origins = Pattern.compile("(" + any + ")(?=[/?#\"'&<\\s]|$)");
  }

  /** All stores. */
  List<Shop> shops() {
    return shops;
  }

  /** The stores on a host, the one with the longest base path first. */
  List<Shop> on(String host) {
    return shops.stream()
        .filter(shop -> (shop.host() + SUFFIX).equals(host))
        .sorted(
            Comparator.comparing((Shop shop) -> shop.settings().url().basePath().length())
                .reversed()
                .thenComparing(Shop::id))
        .toList();
  }

  /** Whether the host is this machine, and no store of it. */
  static boolean isPlain(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }

  /** Whether requests for this host are answered at all: other names may be an attack's. */
  boolean isKnown(String host) {
    return isPlain(host) || !on(host).isEmpty();
  }

  /** Where the store's pages are on this machine. */
  String url(Shop shop) {
    return origin(shop) + shop.settings().url().basePath();
  }

  private String origin(Shop shop) {
    return "http://" + shop.host() + SUFFIX + ":" + port;
  }

  /** A text in which the stores' own URLs lead to this machine. */
  String localized(String text) {
    Matcher found = origins.matcher(text);
    return shops.isEmpty()
        ? text
        : found.replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "http://" + URI.create(match.group(1)).getHost() + SUFFIX + ":" + port));
  }
}
