package dev.shopstrata.publish.edge;

import dev.shopstrata.tree.Digest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request to AWS, as it is before it is signed.
 *
 * @param uri without a query
 * @param headers by their names in small letters; all of them are signed
 * @param body empty for none
 */
record AwsRequest(String method, URI uri, NavigableMap<String, String> headers, String body) {
  private static final String HOST = "host";

  static AwsRequest of(String method, URI uri, String body) {
    NavigableMap<String, String> headers = new TreeMap<>();
    headers.put(HOST, uri.getAuthority());
    return new AwsRequest(method, uri, headers, body);
  }

  AwsRequest with(String name, String value) {
    NavigableMap<String, String> more = new TreeMap<>(headers);
    more.put(name.toLowerCase(Locale.ROOT), value);
    return new AwsRequest(method, uri, more, body);
  }

  /** A moment as AWS writes it: {@code 20150830T123600Z}. */
  static String time(Instant now) {
    return now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
  }

  String signedHeaders() {
    return String.join(";", headers.keySet());
  }

  /** The text whose digest is signed; the path is encoded once more than it is sent. */
  String canonical() {
    String path =
        URLEncoder.encode(uri.getRawPath(), StandardCharsets.UTF_8)
            .replace("%2F", "/")
            .replace("%7E", "~")
            .replace("*", "%2A");
    String lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        method,
        path.isEmpty() ? "/" : path,
        "",
        lines,
        signedHeaders(),
        Digest.of(body).hex());
  }

  /** The request to be sent; the client adds the host itself. */
  HttpRequest signed(String authorization) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(EdgeCalls.PATIENCE);
    headers.forEach(
        (name, value) -> {
          if (!name.equals(HOST)) {
            request.header(name, value);
          }
        });
    return request
        .header("Authorization", authorization)
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }
}
