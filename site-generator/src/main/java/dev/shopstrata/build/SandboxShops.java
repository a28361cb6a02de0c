package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.layer.StoreGraph;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.plan.route.SiteRoutes;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.sandbox.OpenShops;
import dev.shopstrata.sandbox.Shop;
import dev.shopstrata.sandbox.ShopSource;
import dev.shopstrata.tree.FolderTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opens the catalogs of built stores, each at its bundle's moment. The output directory is held
 * only meanwhile, so that builds can run beside a sandbox.
 */
final class SandboxShops implements ShopSource {
  private final BuildRequest request;
  private final BuildListener listener;
  private int openings;

  SandboxShops(BuildRequest request, BuildListener listener) {
    this.request = request;
    this.listener = listener;
  }

  /** Where a sandbox keeps what is its own. */
  static Path folder(BuildRequest request) {
    return request.output().resolve(".sandbox");
  }

  @Override
  public Optional<OpenShops> open() throws IOException {
    NavigableMap<String, Bundle> bundles = new TreeMap<>();
    List<String> missing = new ArrayList<>();
    Problems problems = request.problems();
    StoreGraph graph = new LayerReader(problems).read(request.layers());
    for (var store : graph.stores().keySet()) {
      if (request.stores().includes(store)) {
        bundle(store.value())
            .ifPresentOrElse(
                bundle -> bundles.put(store.value(), bundle), () -> missing.add(store.value()));
      }
    }
    if (bundles.isEmpty()) {
      throw nothing(problems);
    }
    Workspace workspace;
    try {
      workspace = Workspace.open(request);
    } catch (ProblemException e) {
      return Optional.empty();
    }
    try (workspace) {
      StoreSources stores = new StoreSources(problems, request.stores());
      List<StoreSource> sources = stores.read(stores.trees(graph));
      return Optional.of(open(workspace, sources, bundles, missing, problems));
    }
  }

  private Optional<Bundle> bundle(String store) {
    try {
      return Optional.of(new BundleReader().read(request.output().resolve(store)));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private OpenShops open(
      Workspace workspace,
      List<StoreSource> sources,
      NavigableMap<String, Bundle> bundles,
      List<String> missing,
      Problems problems)
      throws IOException {
    Path views = folder(request).resolve("views").resolve(String.valueOf(openings++));
    FolderTree.delete(views);
    OpenCatalogs catalogs = new OpenCatalogs(request, workspace, problems, listener);
    try {
      List<Shop> shops = new ArrayList<>();
      Map<Instant, StoreViews> moments = new HashMap<>();
      for (StoreSource source : sources) {
        Bundle bundle = bundles.get(source.id().value());
        Optional<OpenCatalog> catalog =
            bundle == null ? Optional.empty() : catalogs.get(source.settings());
        if (catalog.isPresent()) {
          StoreViews moment =
              moments.computeIfAbsent(
                  bundle.asOf(),
                  asOf ->
                      new StoreViews(
                          request.at(asOf),
                          views.resolve(String.valueOf(moments.size())),
                          problems));
          shops.add(shop(source, bundle, catalog.get(), moment));
        }
      }
      if (shops.isEmpty()) {
        throw nothing(problems);
      }
      return new OpenShops(shops, missing, () -> close(catalogs, views));
    } catch (IOException | RuntimeException e) {
      close(catalogs, views);
      throw e;
    }
  }

  private static Shop shop(
      StoreSource source, Bundle bundle, OpenCatalog catalog, StoreViews views) {
    SiteRoutes routes = new RoutePlanner(new Problems()).plan(source.tree(), source.settings());
    NavigableMap<String, StoreCatalog> byLocale = new TreeMap<>();
    views
        .open(source, catalog, routes.routes())
        .forEach((tag, view) -> byLocale.put(tag, view.catalog()));
    return new Shop(source.settings(), source.tree(), bundle.directory(), byLocale);
  }

  private static void close(OpenCatalogs catalogs, Path views) throws IOException {
    catalogs.close();
    try {
      FolderTree.delete(views);
    } catch (FileSystemException e) {
      // Some systems keep files that are mapped; the next sandbox clears them away.
    }
  }

  /** What is wrong with the sources is told too: it may be why no store is there. */
  private ProblemException nothing(Problems problems) {
    List<Problem> told = new ArrayList<>(problems.sorted());
    told.add(
        Problem.of(
                ProblemCode.BUNDLE_MISSING,
                "no store is built that the sandbox could serve",
                "run \"mvn package\" first")
            .at(Location.of(request.display(request.output()))));
    return new ProblemException(told);
  }
}
