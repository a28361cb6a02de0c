package dev.shopstrata.build;

import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The catalogs that stores of a build ask for, each opened and indexed once. */
final class OpenCatalogs implements AutoCloseable {
  private final CatalogOpener opener;
  private final Map<String, Optional<OpenCatalog>> open = new HashMap<>();

  OpenCatalogs(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.opener = new CatalogOpener(request, workspace, problems, listener);
  }

  /** A catalog by its id; empty when it can't be read, which was reported once. */
  Optional<OpenCatalog> get(String id) throws IOException {
    Optional<OpenCatalog> known = open.get(id);
    if (known == null) {
      known = opener.open(id);
      open.put(id, known);
    }
    return known;
  }

  @Override
  public void close() {
    open.values().forEach(catalog -> catalog.ifPresent(OpenCatalog::close));
  }
}
