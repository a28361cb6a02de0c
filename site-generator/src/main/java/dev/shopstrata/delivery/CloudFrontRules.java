package dev.shopstrata.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what Amazon CloudFront needs: a response headers policy, a function for viewer requests
 * that finds folders' pages, redirects and the live release, and the redirects as the data of its
 * key value store.
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
    return shipped()
        .replace("const open = [];", "const open = " + open + ";")
        .replace("const endings = true;", "const endings = " + rules.endings() + ";");
  }

  private static String shipped() {
    try (InputStream in = CloudFrontRules.class.getResourceAsStream("cloudfront-function.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ObjectNode json) {
    try {
      return JSON.writer(LINES).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
