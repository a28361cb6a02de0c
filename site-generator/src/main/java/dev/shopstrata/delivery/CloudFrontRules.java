package dev.shopstrata.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what Amazon CloudFront needs: a response headers policy, a function for viewer requests
 * that finds folders' pages and redirects, and the redirects as the data of its key value store.
 */
final class CloudFrontRules {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private final ServingRules rules;

  CloudFrontRules(ServingRules rules) {
    this.rules = rules;
  }

  /** For {@code aws cloudfront create-response-headers-policy}. */
  String policy() {
    ObjectNode security = JSON.createObjectNode();
    ArrayNode custom = JSON.createArrayNode();
    Map<String, String> headers = new TreeMap<>(rules.all());
    headers.putAll(rules.pages());
    headers.forEach((name, value) -> put(name, value, security, custom));
    ObjectNode root = JSON.createObjectNode();
    root.put("Name", "shopstrata-" + rules.store());
    root.set("SecurityHeadersConfig", security);
    ObjectNode items = root.putObject("CustomHeadersConfig");
    items.put("Quantity", custom.size());
    items.set("Items", custom);
    return text(root);
  }

  /** These names are refused among the custom ones. */
  private static void put(String name, String value, ObjectNode security, ArrayNode custom) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "content-security-policy" ->
          security
              .putObject("ContentSecurityPolicy")
              .put("Override", true)
              .put("ContentSecurityPolicy", value);
      case "referrer-policy" ->
          security.putObject("ReferrerPolicy").put("Override", true).put("ReferrerPolicy", value);
      case "x-content-type-options" ->
          security.putObject("ContentTypeOptions").put("Override", true);
      case "x-frame-options" ->
          security.putObject("FrameOptions").put("Override", true).put("FrameOption", value);
      case "strict-transport-security" ->
          security
              .putObject("StrictTransportSecurity")
              .put("Override", true)
              .put("AccessControlMaxAgeSec", seconds(value))
              .put(
                  "IncludeSubdomains", value.toLowerCase(Locale.ROOT).contains("includesubdomains"))
              .put("Preload", value.toLowerCase(Locale.ROOT).contains("preload"));
      default -> custom.addObject().put("Header", name).put("Value", value).put("Override", true);
    }
  }

  private static long seconds(String transport) {
    String digits = transport.replaceFirst("(?i)^.*max-age=\"?([0-9]{1,18}).*$", "$1");
    return digits.matches("[0-9]+") ? Long.parseLong(digits) : 0;
  }

  /** For {@code aws cloudfront-keyvaluestore}: path → status and target. */
  String redirects() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode data = root.putArray("data");
    rules.moved().stream()
        .filter(moved -> !moved.open())
        .forEach(
            moved ->
                data.addObject()
                    .put("key", PathText.decoded(moved.from()))
                    .put("value", moved.status() + " " + moved.to()));
    return text(root);
  }

  /** For {@code aws cloudfront create-function}, runtime {@code cloudfront-js-2.0}. */
  String function() {
    ArrayNode open = JSON.createArrayNode();
    rules.moved().stream()
        .filter(Moved::open)
        .forEach(
            moved ->
                open.addArray()
                    .add(PathText.decoded(moved.from()))
                    .add(moved.status())
                    .add(moved.to()));
    return """
        import cf from 'cloudfront';
        const store = cf.kvs();
        const open = %s;
        const answer = (status, to) => to
          ? { statusCode: status, headers: { location: { value: to } } }
          : { statusCode: status };
        async function handler(event) {
          const request = event.request;
          const path = decodeURIComponent(request.uri);
          if (await store.exists(path)) {
            const found = await store.get(path);
            return answer(Number(found.slice(0, 3)), found.slice(4));
          }
          const start = open.find(rule => path.startsWith(rule[0]));
          if (start) {
            return answer(start[1], start[2]);
          }
          if (request.uri.endsWith('/')) {
            request.uri += 'index.html';
          }
          return request;
        }
        """
        .formatted(open.toString());
  }

  private static String text(ObjectNode json) {
    try {
      return JSON.writer(LINES).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
