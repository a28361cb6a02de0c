package dev.shopstrata.build;

import dev.shopstrata.bundle.BundleWriter;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.render.Read;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;

/** What is known of a store's last good bundle. */
record LastFiles(StoreState state, BundleWriter bundle) {
  /** What made something, when the same would make it now. */
  Optional<PageState> same(SitePath path, String identity, List<Read> reads) {
    return state
        .last(path)
        .filter(last -> last.identity().equals(identity) && last.reads().equals(reads));
  }

  /** A file that is still there. */
  Optional<SiteFile> file(SitePath path) {
    return bundle.last(path);
  }
}
