package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.stop.StopList;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.tree.Digest;
import java.util.Collection;
import java.util.List;

/**
 * Takes the files of stopped products out of the folder that shoppers are led to, at once: what a
 * delta gives up else stays for a while, for tabs that are still open.
 */
final class StoppedPages {
  private final StoreTarget target;
  private final Manifests manifests;
  private final ReleaseKeys keys;
  private final StoredFiles files;
  private final StopList list;
  private boolean isAnew;

  StoppedPages(StoreTarget target, Manifests manifests) {
    this.target = target;
    this.manifests = manifests;
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.files = new StoredFiles(target.bucket(), target.encodings());
    this.list = new StopList(target.bucket());
  }

  /** Puts products on the store's list. */
  void stop(Collection<StoppedProduct> products) {
    isAnew |= !list.has(products);
    list.add(products);
  }

  /** Whether all these are on it. */
  boolean areStopped(Collection<StoppedProduct> products) {
    return list.has(products);
  }

  /**
   * Takes them down: those of what is live, and where products were stopped just now, also what
   * earlier releases left in the folder.
   */
  void takeDown(LiveSite site, String folder, Transfers transfers) {
    Collection<StoppedProduct> stopped = list.products();
    if (stopped.isEmpty()) {
      return;
    }
    List<Digest> shown = isAnew ? site.bundlesIn(folder) : site.bundleIn(folder).stream().toList();
    for (Digest bundle : shown) {
      if (manifests.has(bundle)) {
        takeDown(folder, StoppedFiles.of(manifests.of(bundle), stopped).all(), transfers);
      }
    }
  }

  private void takeDown(String folder, Collection<SiteFile> gone, Transfers transfers) {
    for (SiteFile file : gone) {
      if (!keys.isShared(file)) {
        transfers.run(() -> files.delete(keys.page(folder, file.path())));
      }
    }
    transfers.barrier();
    List<String> urls = gone.stream().flatMap(f -> PurgePlanner.urls(f).stream()).toList();
    if (!urls.isEmpty()) {
      target.edge().purge(new Purge.Urls(urls));
    }
  }
}
