package dev.shopstrata.build;

import dev.shopstrata.explain.LastPages;
import dev.shopstrata.plan.PlannedPage;
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
    return new LastStorePages(BuildState.ofLastBundle(directory, engine));
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
