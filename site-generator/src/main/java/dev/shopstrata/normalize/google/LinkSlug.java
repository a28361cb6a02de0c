package dev.shopstrata.normalize.google;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the slug of a page's address: what its last folder or file is called. */
final class LinkSlug {
  private static final Pattern HOST = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(html?|php|aspx?|jsp|cfm|do)$");
  private static final Pattern INDEX = Pattern.compile("(?i)^(index|default)$");

  /** What follows says which product it is, so that the path doesn't. */
  private static final Pattern NAMED_BY_QUERY =
      Pattern.compile(
          "(?i)\\?(.*&)?(id|pid|p|prod|prodid|product|product_?id|item|item_?id|art|artnr|article|sku|code)=.*");

  private LinkSlug() {}

  /** The slug all links have in common; empty when they have none. */
  static Optional<String> of(List<String> links) {
    List<Optional<String>> slugs = links.stream().map(LinkSlug::of).distinct().toList();
    return slugs.size() == 1 ? slugs.get(0) : Optional.empty();
  }

  private static Optional<String> of(String link) {
    String address = HOST.matcher(link.strip()).replaceFirst("").replaceFirst("#.*$", "");
    if (NAMED_BY_QUERY.matcher(address).find()) {
      return Optional.empty();
    }
    String path = address.replaceFirst("\\?.*$", "");
    List<String> names =
        Arrays.stream(path.split("/", -1))
            .map(name -> ENDING.matcher(decoded(name)).replaceFirst(""))
            .filter(name -> !name.isBlank() && !INDEX.matcher(name).matches())
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
