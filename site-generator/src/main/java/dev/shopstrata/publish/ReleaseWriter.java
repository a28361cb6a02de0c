package dev.shopstrata.publish;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a folder of a bucket hold what a manifest says. Every step may be done again. */
final class ReleaseWriter {
  private final Bucket bucket;
  private final ReleaseKeys keys;
  private final Manifests manifests;
  private final Transfers transfers;

  ReleaseWriter(Bucket bucket, ReleaseKeys keys, Manifests manifests, Transfers transfers) {
    this.bucket = bucket;
    this.keys = keys;
    this.manifests = manifests;
    this.transfers = transfers;
  }

  /**
   * Fills a folder that nobody sees yet: what is alike in another one is copied there.
   *
   * @param other the folder that holds {@code live}'s files; ignored without {@code live}
   * @param live the bundle there; null without one
   */
  void fill(String folder, Digest bundle, String other, Digest live, FileSource source) {
    Set<Key> there = new HashSet<>();
    bucket.list(keys.folder(folder), "", object -> there.add(object.key()));
    for (boolean shared : new boolean[] {true, false}) {
      manifests.join(
          live,
          bundle,
          change -> {
            SiteFile file = change.after().orElse(null);
            if (file != null && keys.isShared(file) == shared) {
              fill(folder, other, change, file, there, source);
            }
          });
      transfers.barrier();
    }
  }

  private void fill(
      String folder,
      String other,
      FileChange change,
      SiteFile file,
      Set<Key> there,
      FileSource source) {
    Key key = keys.file(folder, file);
    boolean isSame = change.reason() == FileChange.Reason.SAME;
    if (keys.isShared(file)) {
      if (!isSame) {
        transfers.run(() -> putShared(file, key, source));
      }
    } else if (!there.contains(key)) {
      transfers.run(
          () -> {
            if (isSame) {
              bucket.copy(keys.page(other, file.path()), key, BundleSource.headers(file));
            } else {
              source.put(file, key);
            }
          });
    }
  }

  private void putShared(SiteFile file, Key key, FileSource source) {
    if (bucket.head(key).filter(object -> object.size() == file.size()).isEmpty()) {
      source.put(file, key);
    }
  }

  /**
   * Turns what a folder holds into what it is to hold, group after group; what is replaced or goes
   * is retained by its content first. Files that go are left to the collector, so that nobody who
   * follows a link of a moment ago finds nothing.
   */
  void change(String folder, Digest before, Digest after, FileSource source) {
    for (FileGroup group : FileGroup.values()) {
      manifests.join(
          before,
          after,
          change -> {
            if (FileGroup.of(change) == group) {
              change(folder, change, source);
            }
          });
      transfers.barrier();
    }
  }

  private void change(String folder, FileChange change, FileSource source) {
    SiteFile file = change.file();
    Key key = keys.file(folder, file);
    switch (change.reason()) {
      case SAME -> {}
      case ADDED -> transfers.run(() -> add(file, key, source));
      case CONTENT, HEADERS ->
          transfers.run(
              () -> {
                retain(change.before().orElseThrow(), key);
                source.put(file, key);
              });
      case REMOVED -> transfers.run(() -> retain(file, key));
    }
  }

  private void add(SiteFile file, Key key, FileSource source) {
    if (keys.isShared(file)) {
      putShared(file, key, source);
    } else {
      source.put(file, key);
    }
  }

  private void retain(SiteFile file, Key key) {
    Key retained = ReleaseKeys.retained(file.sha256());
    if (!keys.isShared(file) && bucket.head(retained).isEmpty()) {
      bucket.copy(key, retained, BundleSource.headers(file));
    }
  }

  /**
   * Takes back what {@link #change} did before it was cut off, wherever that was.
   *
   * @param before what the folder held
   * @param after what it was to hold
   */
  void undo(String folder, Digest before, Digest after) {
    manifests.join(
        before,
        after,
        change -> {
          SiteFile file = change.file();
          Key key = keys.file(folder, file);
          if (change.reason() == FileChange.Reason.ADDED && !keys.isShared(file)) {
            transfers.run(() -> bucket.delete(List.of(key)));
          } else if (change.reason() == FileChange.Reason.CONTENT
              || change.reason() == FileChange.Reason.HEADERS) {
            transfers.run(() -> restore(change.before().orElseThrow(), key));
          }
        });
    transfers.barrier();
  }

  /** What is not retained was not replaced. */
  private void restore(SiteFile file, Key key) {
    Key retained = ReleaseKeys.retained(file.sha256());
    if (bucket.head(retained).isPresent()) {
      bucket.copy(retained, key, BundleSource.headers(file));
    }
  }

  /** Some of the files of a bundle that are not in its folder. */
  List<Key> missing(String folder, Digest bundle) {
    Set<Key> there = new HashSet<>();
    String prefix = keys.hasReleases() ? keys.folder(folder) : "";
    bucket.list(prefix, "", object -> there.add(object.key()));
    try (Stream<SiteFile> files = manifests.files(bundle)) {
      return files
          .filter(file -> !keys.isShared(file))
          .map(file -> keys.file(folder, file))
          .filter(key -> !there.contains(key))
          .limit(10)
          .toList();
    }
  }
}
