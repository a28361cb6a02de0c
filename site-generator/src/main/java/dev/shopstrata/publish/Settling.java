package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.Upload;
import dev.shopstrata.publish.edge.Purge;
import dev.shopstrata.tree.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What follows a release that is live by its ledger: shoppers are led to it and the edge forgets
 * what it replaced. Done anew by the next run when it was cut off.
 */
final class Settling {
  private final StoreTarget target;
  private final Bucket bucket;
  private final Manifests manifests;

  Settling(StoreTarget target, Manifests manifests) {
    this.target = target;
    this.bucket = target.bucket();
    this.manifests = manifests;
  }

  void settle(LiveSite site) {
    Optional<ReleaseRecord> live = site.live();
    if (live.isEmpty() || bucket.head(ReleaseKeys.settled(live.get().seq())).isPresent()) {
      return;
    }
    ReleaseRecord record = live.get();
    Optional<ReleaseRecord> previous = site.liveBefore(record.seq());
    if (target.edge().followsPointer()) {
      target.edge().point(record.folder(), record.seq());
    }
    purge(previous.map(ReleaseRecord::bundleId).orElse(null), record.bundleId());
    Key settled = ReleaseKeys.settled(record.seq());
    bucket.put(settled, Upload.json("{\"seq\": %d}%n".formatted(record.seq())), Condition.ALWAYS);
  }

  /** Makes the edge forget what differs between two bundles. */
  void purge(Digest before, Digest after) {
    List<String> urls = new ArrayList<>();
    int most = target.edge().limits().urls();
    manifests.join(
        before,
        after,
        change -> {
          boolean isSeen = before != null && change.reason() != FileChange.Reason.SAME;
          if (isSeen && urls.size() <= most) {
            urls.addAll(urls(change.file()));
          }
        });
    if (urls.size() > most) {
      target.edge().purge(new Purge.Everything());
    } else if (!urls.isEmpty()) {
      target.edge().purge(new Purge.Urls(urls));
    }
  }

  /** All URLs under which an edge may keep a file. */
  private static List<String> urls(SiteFile file) {
    String url = file.path().url();
    if (!url.endsWith("/index.html")) {
      return List.of(url);
    }
    String folder = url.substring(0, url.length() - "index.html".length());
    return folder.equals("/")
        ? List.of(folder, url)
        : List.of(folder, folder.substring(0, folder.length() - 1), url);
  }
}
