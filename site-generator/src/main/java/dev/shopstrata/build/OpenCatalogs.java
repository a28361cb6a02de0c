package dev.shopstrata.build;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.Node;
import dev.shopstrata.store.Settings;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogs that stores of a build ask for, each opened and indexed once. */
final class OpenCatalogs implements AutoCloseable {
  private final CatalogOpener opener;
  private final Problems problems;
  private final Map<String, Optional<OpenCatalog>> open = new HashMap<>();

  OpenCatalogs(
      BuildRequest request, Workspace workspace, Problems problems, BuildListener listener) {
    this.problems = problems;
    this.opener = new CatalogOpener(request, workspace, problems, listener);
  }

  /** The catalog a store sells from; empty when it can't be read, which was reported. */
  Optional<OpenCatalog> get(Settings settings) throws IOException {
    String id = settings.catalog().catalog();
    if (!opener.ids().contains(id)) {
      problems.add(opener.unknown(id).at(place(settings)));
      return Optional.empty();
    }
    return get(id);
  }

  /**
   * Opens all catalogs of the project, also those that no store names; gives how many there are.
   */
  int openAll() throws IOException {
    List<String> ids = opener.ids();
    for (String id : ids) {
      get(id);
    }
    return ids.size();
  }

  /** Where the settings name the catalog. */
  private static Location place(Settings settings) {
    return settings
        .raw()
        .map("catalog")
        .flatMap(catalog -> catalog.get("id"))
        .map(Node::at)
        .orElse(settings.raw().at());
  }

  private Optional<OpenCatalog> get(String id) throws IOException {
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
