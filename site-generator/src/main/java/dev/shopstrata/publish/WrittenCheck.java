package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Looks whether a folder holds what it is to hold, each file with its length. A folder that was
 * just filled needs no look: each of its files was listed whole, or the bucket said that it wrote
 * it.
 */
final class WrittenCheck {
  /** So many objects are asked for one by one, side by side, rather than listing a folder. */
  private static final long MOST_ASKED = 1000;

  private static final int FEW = 10;

  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final Manifests manifests;
  private final Transfers transfers;
  private final Path work;

  WrittenCheck(StoreTarget target, Manifests manifests, Transfers transfers, Path work) {
    this.bucket = target.bucket();
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.manifests = manifests;
    this.transfers = transfers;
    this.work = work;
  }

  /** Some of what changed and is not whole. */
  List<Key> missing(String folder, Digest before, Digest bundle) {
    AtomicLong changed = new AtomicLong();
    manifests.changes(before, bundle, change -> changed.incrementAndGet());
    if (changed.get() > MOST_ASKED) {
      return missing(folder, bundle);
    }
    ConcurrentSkipListSet<Key> missing = new ConcurrentSkipListSet<>();
    manifests.changes(
        before,
        bundle,
        change -> {
          if (change.reason() != Reason.REMOVED) {
            Key key = keys.file(folder, change.file());
            transfers.run(() -> ask(key, change.file(), missing));
          }
        });
    transfers.barrier();
    return missing.stream().limit(FEW).toList();
  }

  private void ask(Key key, SiteFile file, ConcurrentSkipListSet<Key> missing) {
    boolean isWhole = bucket.head(key).filter(found -> found.size() == file.size()).isPresent();
    if (!isWhole) {
      missing.add(key);
    }
  }

  /** Some of all files that are not whole; what releases share is not looked at. */
  List<Key> missing(String folder, Digest bundle) {
    String prefix = keys.hasReleases() ? keys.folder(folder) : "";
    try (SortedListing there = SortedListing.of(bucket, prefix, work);
        Stream<SiteFile> all = manifests.of(bundle).files()) {
      return all.filter(file -> !(keys.hasReleases() && keys.isShared(file)))
          .filter(file -> !isWhole(there.size(keys.page(folder, file.path())), file))
          .map(file -> keys.page(folder, file.path()))
          .limit(FEW)
          .toList();
    }
  }

  private static boolean isWhole(OptionalLong size, SiteFile file) {
    return size.isPresent() && size.getAsLong() == file.size();
  }
}
