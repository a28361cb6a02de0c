package dev.shopstrata.normalize.sap;

import java.util.Optional;
import java.util.TreeSet;

/**
 * Which version of the product catalog is read: what catalog.yaml says, else Online, else the one
 * that is there, as shops synchronize it on their servers.
 */
final class CatalogVersions {
  static final String ONLINE = "Online";

  private final Optional<String> catalog;
  private final Optional<String> version;
  private final TreeSet<String> seen = new TreeSet<>();

  CatalogVersions(Optional<String> catalog, Optional<String> version) {
    this.catalog = catalog;
    this.version = version;
  }

  /** There is a product of this version. */
  void see(ImpexReference owner) {
    if (isOurCatalog(owner) && !owner.version().isEmpty()) {
      seen.add(owner.version());
    }
  }

  private boolean isOurCatalog(ImpexReference owner) {
    return owner.catalog().isEmpty() || catalog.map(owner.catalog()::equals).orElse(true);
  }

  /** Empty when no line names a version. */
  String chosen() {
    return version.orElse(seen.contains(ONLINE) || seen.isEmpty() ? ONLINE : seen.last());
  }

  /** Whether an item of this owner is read; one that names no version is. */
  boolean takes(ImpexReference owner) {
    return isOurCatalog(owner)
        && (owner.version().isEmpty() || owner.version().equalsIgnoreCase(chosen()));
  }
}
