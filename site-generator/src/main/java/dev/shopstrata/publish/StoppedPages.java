package dev.shopstrata.publish;

import static java.util.stream.Collectors.toSet;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.publish.stop.StopList;
import dev.shopstrata.publish.stop.StoppedProduct;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
   * Takes them down: those of what was live, and where products were stopped just now, also what
   * earlier releases left in the folder.
   *
   * @param bundle what the folder is to show; what it has stays
   */
  void takeDown(LiveSite site, String folder, Digest bundle, Transfers transfers) {
    Set<String> tags = list.products().stream().map(StoppedProduct::tag).collect(toSet());
    if (tags.isEmpty()) {
      return;
    }
    List<Digest> shown = isAnew ? site.bundlesIn(folder) : site.bundleIn(folder).stream().toList();
    Map<SitePath, SiteFile> gone = new TreeMap<>();
    for (Digest earlier : shown) {
      if (manifests.has(earlier)) {
        manifests.changes(
            earlier,
            bundle,
            change -> {
              SiteFile file = change.file();
              if (change.reason() == Reason.REMOVED
                  && !keys.isShared(file)
                  && file.tags().stream().anyMatch(tags::contains)) {
                gone.put(file.path(), file);
              }
            });
      }
    }
    gone.keySet().forEach(path -> transfers.run(() -> files.delete(keys.page(folder, path))));
    transfers.barrier();
    List<String> urls = gone.values().stream().flatMap(f -> PurgePlanner.urls(f).stream()).toList();
    if (!urls.isEmpty()) {
      target.edge().purge(new Purge.Urls(urls));
    }
  }
}
