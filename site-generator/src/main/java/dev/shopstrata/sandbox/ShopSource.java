package dev.shopstrata.sandbox;

import java.io.IOException;
import java.util.Optional;

/** Opens what a build has made. */
public interface ShopSource {
  /**
   * The stores as the last build left them; empty while a build is running.
   *
   * @throws dev.shopstrata.problem.ProblemException when there is nothing to serve
   */
  Optional<OpenShops> open() throws IOException;
}
