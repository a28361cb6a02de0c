package dev.shopstrata.explain;

import dev.shopstrata.plan.PlannedPage;
import dev.shopstrata.render.Read;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.Optional;

/** What the pages of a store's last bundle were made of. */
public interface LastPages {
  /**
   * A page as it was.
   *
   * @param identity what it was made from apart from its reads
   */
  record LastPage(String identity, List<Read> reads) {
    public LastPage {
      reads = List.copyOf(reads);
    }
  }

  /** Whether there is a bundle whose pages this program could keep. */
  boolean known();

  /** A page of the last bundle, empty when it had none at this path. */
  Optional<LastPage> page(SitePath file);

  /** What a page is made from now, apart from its reads. */
  String identity(PlannedPage page);
}
