package dev.shopstrata.publish.edge;

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
  public static Optional<EdgeSecret> of(EdgeKind kind, Map<String, String> environment) {
    return switch (kind) {
      case CLOUDFLARE -> token(environment, "CLOUDFLARE_API_TOKEN");
      case FASTLY -> token(environment, "FASTLY_API_TOKEN");
      case BUNNY -> token(environment, "BUNNY_API_KEY");
      case CLOUDFRONT ->
          token(environment, "AWS_SECRET_ACCESS_KEY")
              .filter(secret -> environment.containsKey("AWS_ACCESS_KEY_ID"))
              .map(
                  secret ->
                      new EdgeSecret(
                          environment.get("AWS_ACCESS_KEY_ID"),
                          secret.password(),
                          environment.getOrDefault("AWS_SESSION_TOKEN", "")));
      case NONE, NGINX, CADDY, VARNISH -> Optional.empty();
    };
  }

  private static Optional<EdgeSecret> token(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(s -> token(s));
  }

  /** A text of somebody else without the secret, should it repeat it. */
  String hide(String text) {
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
