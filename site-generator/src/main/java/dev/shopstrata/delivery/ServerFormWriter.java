package dev.shopstrata.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes how a bundle is to be served in the words of several servers. */
public final class ServerFormWriter {
  /** Beside a bundle's {@code site/}. */
  public static final String FOLDER = "delivery";

  /**
   * Brings the folder {@code delivery/} of a store up to date; a file that is right is left alone.
   *
   * @param directory {@code target/storefront/<store>} with a whole bundle
   */
  public void write(Path directory) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(FOLDER));
    for (Map.Entry<String, String> form : forms(ServingRules.of(directory)).entrySet()) {
      byte[] text = form.getValue().getBytes(StandardCharsets.UTF_8);
      Path file = folder.resolve(form.getKey());
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
        Files.write(file, text);
      }
    }
  }

  static NavigableMap<String, String> forms(ServingRules rules) {
    EdgeRules edge = new EdgeRules(rules);
    NginxRules nginx = new NginxRules(rules);
    CloudFrontRules cloudFront = new CloudFrontRules(rules);
    NavigableMap<String, String> forms = new TreeMap<>();
    forms.put("_headers", edge.headers());
    forms.put("_redirects", edge.redirects());
    forms.put("apache.conf", new ApacheRules(rules).text());
    forms.put("cloudfront-function.js", cloudFront.function());
    forms.put("cloudfront-headers.json", cloudFront.policy());
    forms.put("cloudfront-redirects.json", cloudFront.redirects());
    forms.put("nginx-http.conf", nginx.http());
    forms.put("nginx-server.conf", nginx.server());
    return forms;
  }
}
