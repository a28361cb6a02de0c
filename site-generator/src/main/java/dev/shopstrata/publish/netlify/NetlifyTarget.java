package dev.shopstrata.publish.netlify;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.publish.edge.EdgeSecret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A site of Netlify that one store of one environment is published to.
 *
 * @param site its id, or its host name
 * @param api where Netlify's interface is; ends in a slash
 */
public record NetlifyTarget(
    StoreId store, String environment, String site, URI api, EdgeSecret token) {
  /** The variable of the environment that Netlify's own tools have their token in. */
  public static final String TOKEN = "NETLIFY_AUTH_TOKEN";

  private static final String API = "https://api.netlify.com/api/v1";

  /** What the environment of a process has, by the names that Netlify's own tools use. */
  public static Optional<EdgeSecret> token(Map<String, String> environment) {
    return value(environment, TOKEN).map(EdgeSecret::token);
  }

  /** Netlify's interface, unless the environment names what stands for it. */
  public static URI api(Map<String, String> environment) {
    String api = value(environment, "NETLIFY_API_URL").orElse(API);
    return URI.create(api.endsWith("/") ? api : api + "/");
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  String name() {
    return "netlify " + site;
  }
}
