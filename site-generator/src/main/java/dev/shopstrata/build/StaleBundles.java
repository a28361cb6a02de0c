package dev.shopstrata.build;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;

/** Finds the stores whose bundles are not to be used as they are. */
final class StaleBundles {
  private StaleBundles() {}

  /**
   * The stale ones of the selected stores.
   *
   * @throws ProblemException with {@link OnStoreFailure#FAIL} when there are any
   */
  static NavigableMap<StoreId, StaleStores.Reason> of(
      BuildRequest request, Workspace workspace, OnStoreFailure onStoreFailure) throws IOException {
    NavigableMap<StoreId, StaleStores.Reason> stale = workspace.stale().read(request.stores());
    if (onStoreFailure == OnStoreFailure.FAIL && !stale.isEmpty()) {
      throw new ProblemException(
          stale.entrySet().stream().map(entry -> problem(entry, request)).toList());
    }
    return stale;
  }

  private static Problem problem(
      Map.Entry<StoreId, StaleStores.Reason> stale, BuildRequest request) {
    StoreId store = stale.getKey();
    String why =
        switch (stale.getValue()) {
          case FAILED -> "the last build found errors in it";
          case UNFINISHED -> "the last build was stopped before its end";
        };
    return Problem.of(
            ProblemCode.BUNDLE_STALE,
            "the bundle of \"" + store + "\" is not what its sources say: " + why,
            "run \"storefront:generate\" again; to go on with the other stores, set"
                + " -Dstorefront.onStoreFailure=skip, or =keep for this one's last good bundle too")
        .at(Location.of(request.display(request.output().resolve(store.value()))))
        .inStore(store.value());
  }
}
