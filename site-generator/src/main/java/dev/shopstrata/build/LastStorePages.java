package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleReader;
import dev.shopstrata.explain.LastPages;
import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.nio.file.Path;
import java.util.Optional;

/** What a store's build state knows of its last bundle. */
final class LastStorePages implements LastPages {
  private final BuildState state;

  private LastStorePages(BuildState state) {
    this.state = state;
  }

  /**
   * @param directory the store's folder below the output directory
   * @param engine the version of everything that turns reads into pages
   */
  static LastStorePages open(Path directory, String engine) {
    Optional<Digest> bundle = bundle(directory);
    return new LastStorePages(BuildState.open(directory.resolve(".state"), engine, bundle));
  }

  private static Optional<Digest> bundle(Path directory) {
    try {
      return Optional.of(new BundleReader().read(directory).id());
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean known() {
    return state.isKnown();
  }

  @Override
  public Optional<LastPage> page(SitePath file) {
    return state.find(file).map(page -> new LastPage(page.identity(), page.reads()));
  }

  @Override
  public String identity(PlannedPage page) {
    return PageRecord.identity(page);
  }
}
