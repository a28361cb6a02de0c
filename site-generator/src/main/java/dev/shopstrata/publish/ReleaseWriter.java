package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.FileChange.Reason;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Makes a folder of a bucket hold what a manifest says. Every step may be done again. */
final class ReleaseWriter {
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final Manifests manifests;
  private final StoredFiles files;
  private final Transfers transfers;
  private final Path work;

  ReleaseWriter(StoreTarget target, Manifests manifests, Transfers transfers, Path work) {
    this.bucket = target.bucket();
    this.keys = new ReleaseKeys(target.edge().followsPointer());
    this.manifests = manifests;
    this.files = new StoredFiles(bucket, target.encodings());
    this.transfers = transfers;
    this.work = work;
  }

  /**
   * Fills a folder that nobody sees yet: what is alike in another one is copied there.
   *
   * @param other the folder that holds {@code live}'s files; ignored without {@code live}
   * @param live the bundle there; null without one
   */
  void fill(String folder, Digest bundle, String other, Digest live, FileSource source) {
    ServedHeaders headers = manifests.of(bundle).headers();
    fillShared(bundle, live, headers, source);
    try (SortedListing there = SortedListing.of(bucket, keys.folder(folder), work)) {
      manifests.join(
          live,
          bundle,
          change -> {
            SiteFile file = change.after().orElse(null);
            if (file == null || keys.isShared(file)) {
              return;
            }
            Key key = keys.page(folder, file.path());
            if (isWhole(there.size(key), file)) {
              return;
            }
            transfers.run(
                () -> {
                  if (change.isSame()) {
                    files.copy(file, keys.page(other, file.path()), key, headers.of(file));
                  } else {
                    files.put(file, key, headers.of(file), Condition.ALWAYS, source);
                  }
                });
          });
    }
    transfers.barrier();
  }

  /** What is live already is there; of the rest, an earlier release may have left some. */
  private void fillShared(Digest bundle, Digest live, ServedHeaders headers, FileSource source) {
    boolean isFirst = live == null;
    try (SortedListing there =
        isFirst ? SortedListing.of(bucket, keys.assets(), work) : SortedListing.none(work)) {
      manifests.join(
          live,
          bundle,
          change -> {
            SiteFile file = change.after().orElse(null);
            if (file == null || !keys.isShared(file) || change.isSame()) {
              return;
            }
            Key key = keys.asset(file.path());
            boolean isListed = isFirst && !isWhole(there.size(key), file);
            transfers.run(
                () -> {
                  if (isListed || change.reason() == Reason.HEADERS || !isThere(key, file)) {
                    files.put(file, key, headers.of(file), Condition.ALWAYS, source);
                  }
                });
          });
    }
    transfers.barrier();
  }

  private boolean isThere(Key key, SiteFile file) {
    return bucket.head(key).filter(object -> object.size() == file.size()).isPresent();
  }

  private static boolean isWhole(OptionalLong size, SiteFile file) {
    return size.isPresent() && size.getAsLong() == file.size();
  }

  /**
   * Turns what a folder holds into what it is to hold, group after group; what is replaced or goes
   * is retained by its content first. Files that go are left to the collector, so that nobody who
   * follows a link of a moment ago finds nothing.
   */
  void change(String folder, Digest before, Digest after, FileSource source, InPlace inPlace) {
    ServedHeaders old = manifests.of(before).headers();
    ServedHeaders next = manifests.of(after).headers();
    for (FileGroup group : FileGroup.values()) {
      manifests.changes(
          before,
          after,
          change -> {
            if (FileGroup.of(change) == group) {
              SiteFile file = change.file();
              Key key = keys.file(folder, file);
              transfers.run(() -> change(change, key, old, next, source, inPlace));
            }
          });
      transfers.barrier();
    }
  }

  private void change(
      FileChange change,
      Key key,
      ServedHeaders old,
      ServedHeaders next,
      FileSource source,
      InPlace inPlace) {
    SiteFile file = change.file();
    if (change.reason() == Reason.ADDED) {
      if (!keys.isShared(file) || !isThere(key, file)) {
        files.put(file, key, next.of(file), Condition.ALWAYS, source);
      }
      return;
    }
    SiteFile was = change.before().orElseThrow();
    retain(was, key, old.of(was));
    if (change.reason() != Reason.REMOVED) {
      ObjectHeaders headers = next.of(file);
      inPlace.write(key, condition -> files.put(file, key, headers, condition, source));
    }
  }

  private void retain(SiteFile file, Key key, ObjectHeaders headers) {
    Key retained = ReleaseKeys.retained(file.sha256());
    if (!keys.isShared(file) && bucket.head(retained).isEmpty()) {
      files.copy(file, key, retained, headers);
    }
  }

  /**
   * Turns what a folder holds into what an earlier release had, of retained bytes. What may not be
   * shown is gone at once, not left to the collector.
   *
   * @param live the folder of what is live
   */
  void restore(Restored restored, String live, InPlace inPlace) {
    String folder = restored.goal().folder();
    FileSource source =
        restored.isCut() ? new TodaysSource(bucket, keys, live) : new RetainedSource(bucket);
    change(folder, restored.before(), restored.bundle(), source, inPlace);
    if (restored.isCut()) {
      remove(folder, restored.before(), restored.bundle());
      remove(folder, restored.goal().bundleId(), restored.bundle());
    }
  }

  /** Takes away at once what one bundle has and another one may not show. */
  private void remove(String folder, Digest from, Digest shown) {
    manifests.changes(
        from,
        shown,
        change -> {
          SiteFile file = change.file();
          if (change.reason() == Reason.REMOVED && !keys.isShared(file)) {
            transfers.run(() -> files.delete(keys.file(folder, file)));
          }
        });
    transfers.barrier();
  }

  /**
   * Takes back what {@link #change} did before it was cut off, wherever that was.
   *
   * @param before what the folder held
   * @param after what it was to hold
   */
  void undo(String folder, Digest before, Digest after) {
    ServedHeaders old = manifests.of(before).headers();
    manifests.changes(
        before,
        after,
        change -> {
          SiteFile file = change.file();
          Key key = keys.file(folder, file);
          if (change.reason() == Reason.ADDED && !keys.isShared(file)) {
            transfers.run(() -> files.delete(key));
          } else if (change.reason() == Reason.CONTENT || change.reason() == Reason.HEADERS) {
            SiteFile was = change.before().orElseThrow();
            transfers.run(() -> restore(was, key, old.of(was)));
          }
        });
    transfers.barrier();
  }

  /** What is not retained was not replaced. */
  private void restore(SiteFile file, Key key, ObjectHeaders headers) {
    Key retained = ReleaseKeys.retained(file.sha256());
    if (bucket.head(retained).isPresent()) {
      files.copy(file, retained, key, headers);
    }
  }
}
