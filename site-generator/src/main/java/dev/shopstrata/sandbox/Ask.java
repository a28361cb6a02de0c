package dev.shopstrata.sandbox;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request.
 *
 * @param authority what the Host header says, in lower case
 * @param path decoded, with a leading slash
 * @param rawPath as it was sent
 * @param query decoded
 * @param headers by name in lower case; of several equal ones the first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Ask(
    String method,
    String authority,
    String path,
    String rawPath,
    NavigableMap<String, String> query,
    NavigableMap<String, String> headers,
    byte[] body) {
  Ask {
    query = Collections.unmodifiableNavigableMap(new TreeMap<>(query));
    headers = Collections.unmodifiableNavigableMap(new TreeMap<>(headers));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /** The host without its port. */
  String host() {
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
  }

  /** Scheme, host and port, as browsers write them into Origin. */
  String origin() {
    return "http://" + authority;
  }

  /** What a header such as {@code Accept-Encoding} accepts, whatever the weights but 0. */
  boolean accepts(String coding) {
    for (String part : header("accept-encoding").orElse("").split(",", -1)) {
      String[] pieces = part.strip().split(";", 2);
      boolean refused = pieces.length > 1 && pieces[1].replace(" ", "").matches("q=0([.]0*)?");
      if (pieces[0].equalsIgnoreCase(coding)) {
        return !refused;
      }
    }
    return false;
  }

  /** The value of a cookie. */
  Optional<String> cookie(String name) {
    for (String pair : header("cookie").orElse("").split(";", -1)) {
      if (pair.strip().startsWith(name + "=")) {
        return Optional.of(pair.strip().substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }
}
