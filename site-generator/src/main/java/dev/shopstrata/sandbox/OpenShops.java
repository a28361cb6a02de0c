package dev.shopstrata.sandbox;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Stores whose catalogs are open.
 *
 * @param shops by id
 * @param missing ids of stores that have no bundle to serve
 * @param held what to close when the stores are no longer used
 */
public record OpenShops(List<Shop> shops, List<String> missing, Closeable held)
    implements Closeable {
  public OpenShops {
    shops = List.copyOf(shops);
    missing = List.copyOf(missing);
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
