package dev.shopstrata.build;

import java.util.Optional;

/** Finds the credentials that settings name by the id of a server. */
public interface Logins {
  /** Knows none. */
  Logins NONE = server -> Optional.empty();

  Optional<Login> of(String server);

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
