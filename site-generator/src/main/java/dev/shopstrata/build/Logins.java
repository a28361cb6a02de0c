package dev.shopstrata.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the credentials that settings name by the id of a server. */
public interface Logins {
  /** Knows none. */
  Logins NONE = server -> Optional.empty();

  Optional<Login> of(String server);

  /** The environment variables of the process, where vendors' tools look for credentials. */
  default Map<String, String> environment() {
    return Map.of();
  }

  /**
   * The environment variable that stands for a part of a server: {@code SHOPSTRATA_CDN_PASSWORD}.
   */
  static String variable(String server, String part) {
    String name = server.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    return "SHOPSTRATA_" + name + "_" + part;
  }

  /**
   * A user name, or the id of a key, and its secret. It prints as nothing that could be used.
   *
   * @param user empty where a secret stands alone
   */
  record Login(String user, String secret) {
    @Override
    public String toString() {
      return "Login[…]";
    }
  }
}
