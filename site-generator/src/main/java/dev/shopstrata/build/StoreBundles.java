package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.bundle.BundleUnarchiver;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the bundles that are to be published: in the output directory, or in zips. */
final class StoreBundles {
  private final NavigableMap<StoreId, Path> zips = new TreeMap<>();
  private final boolean packed;

  /**
   * @param zips of stores; none for the output directory
   */
  StoreBundles(List<Path> zips) {
    this.packed = !zips.isEmpty();
    zips.forEach(zip -> this.zips.put(new BundleUnarchiver().head(zip).store(), zip));
  }

  boolean arePacked() {
    return packed;
  }

  /** Whether there is a zip of the store. */
  boolean has(StoreId store) {
    return zips.containsKey(store);
  }

  /** The store's bundle, when it may be published in its environment. */
  Bundle of(BuildRequest request, Workspace workspace, StoreEnvironment store, PublishOrder order) {
    String environment = store.environment().name();
    if (order.isSnapshot() && !store.environment().rules().snapshots()) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_SNAPSHOT,
              "%s takes no SNAPSHOT, and this is %s".formatted(environment, order.version()),
              "release a version, or set \"snapshots: allow\" under \"publish: %s:\" in site.yaml"
                  .formatted(environment)));
    }
    Bundle bundle = packed ? unpacked(workspace, store.store()) : built(request, store.store());
    Optional<String> made = bundle.environment();
    if (!made.equals(Optional.of(environment)) && (made.isPresent() || store.hasLayers())) {
      throw new ProblemException(
          Problem.of(
              ProblemCode.RELEASE_ENVIRONMENT_WRONG,
              "the bundle was built for %s, not for %s"
                  .formatted(made.orElse("no environment"), environment),
              "build it with -Dstorefront.environment=" + environment));
    }
    return bundle;
  }

  private static Bundle built(BuildRequest request, StoreId store) {
    return new BundleReader().read(request.output().resolve(store.value()));
  }

  private Bundle unpacked(Workspace workspace, StoreId store) {
    try {
      return new BundleUnarchiver()
          .unarchive(zips.get(store), workspace.folder("packed").resolve(store.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
