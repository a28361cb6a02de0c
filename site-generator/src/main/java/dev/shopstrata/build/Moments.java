package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.render.TemplateEngine;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Plans stores at one moment after another; what was planned before stays usable. */
final class Moments {
  private final Workspace workspace;
  private final List<StoreSource> sources;
  private final OpenCatalogs catalogs;
  private final TemplateEngine engine = new TemplateEngine();
  private int planned;

  /**
   * @param sources all stores of the project
   */
  Moments(Workspace workspace, List<StoreSource> sources, OpenCatalogs catalogs) {
    this.workspace = workspace;
    this.sources = sources;
    this.catalogs = catalogs;
  }

  /**
   * The selected stores and those they link to, without the ones that have errors.
   *
   * @param request says which stores and which moment
   * @param found gets what is wrong
   */
  NavigableMap<StoreId, StoreMoment> plan(BuildRequest request, Problems found) throws IOException {
    StorePlanner planner = new StorePlanner(request, workspace.place("views-" + planned++));
    List<PlannedStore> stores = planner.plan(sources, catalogs, found);
    StoreSites sites = new StoreSites(stores);
    NavigableMap<StoreId, StoreMoment> moments = new TreeMap<>();
    for (PlannedStore store : stores) {
      moments.put(
          store.id(),
          new StoreMoment(
              store, engine.renderer(sites.of(store)).reads(), new PlannedPages(store.plan())));
    }
    return moments;
  }
}
