package dev.shopstrata.publish.edge;

import dev.shopstrata.store.EdgeChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an edge lets a publisher in by. It is never part of a text.
 *
 * @param user the access key id; empty where a token is all
 * @param password the token or secret key
 * @param session the session token of temporary keys; empty for others
 */
public record EdgeSecret(String user, String password, String session) {
  public static EdgeSecret token(String token) {
    return new EdgeSecret("", token, "");
  }

  public static EdgeSecret keys(String id, String secret) {
    return new EdgeSecret(id, secret, "");
  }

  /** What the environment of a process has for a kind of edge, by the names its vendor uses. */
  public static Optional<EdgeSecret> of(EdgeChoice.Kind kind, Map<String, String> environment) {
    return switch (kind) {
      case CLOUDFLARE, FASTLY, BUNNY ->
          value(environment, names(kind).get(0)).map(EdgeSecret::token);
      case CLOUDFRONT ->
          value(environment, names(kind).get(0))
              .flatMap(
                  user ->
                      value(environment, names(kind).get(1))
                          .map(key -> new EdgeSecret(user, key, session(environment))));
      case NONE, NGINX, CADDY, VARNISH -> Optional.empty();
    };
  }

  /** The variables of the environment that a kind of edge has its secret in. */
  static List<String> names(EdgeChoice.Kind kind) {
    return switch (kind) {
      case CLOUDFLARE -> List.of("CLOUDFLARE_API_TOKEN");
      case FASTLY -> List.of("FASTLY_API_TOKEN");
      case BUNNY -> List.of("BUNNY_API_KEY");
      case CLOUDFRONT -> List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
      case NONE, NGINX, CADDY, VARNISH -> List.of();
    };
  }

  private static String session(Map<String, String> environment) {
    return value(environment, "AWS_SESSION_TOKEN").orElse("");
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  /** A text of somebody else without the secret, should it repeat it. */
  public String hide(String text) {
    String hidden = text;
    for (String part : new String[] {password, session}) {
      hidden = part.isEmpty() ? hidden : hidden.replace(part, "***");
    }
    return hidden;
  }

  @Override
  public String toString() {
    return "EdgeSecret[***]";
  }
}
