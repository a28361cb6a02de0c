package dev.shopstrata.publish.collect;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.Manifests;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.ReleaseRecord;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.sort.LongSet;
import dev.shopstrata.tree.Digest;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which objects of a bucket retained releases need. Keys are kept as hashes, 12 to 24 bytes each
 * whatever their length: should two meet, an object stays that could have gone.
 */
final class Reachable {
  private final ReleaseKeys keys;
  private final RetainedReleases retained;
  private final long liveSeq;
  private final LongSet needed = new LongSet();
  private final LongSet ours = new LongSet();

  private Reachable(ReleaseKeys keys, RetainedReleases retained, long liveSeq) {
    this.keys = keys;
    this.retained = retained;
    this.liveSeq = liveSeq;
  }

  /**
   * Reads the manifests of everything retained.
   *
   * @param others bundles that are not retained, whose manifests are still there
   */
  static Reachable of(
      ReleaseKeys keys,
      Manifests manifests,
      RetainedReleases retained,
      Collection<Digest> others,
      long liveSeq) {
    Reachable reachable = new Reachable(keys, retained, liveSeq);
    for (Digest bundle : retained.bundles()) {
      each(
          manifests,
          bundle,
          file -> {
            if (keys.isShared(file)) {
              reachable.need(keys.asset(file.path()));
            } else {
              reachable.need(ReleaseKeys.retained(file.sha256()));
            }
          });
    }
    for (ReleaseRecord record : retained.shown()) {
      each(manifests, record.bundleId(), file -> reachable.need(keys.file(record.folder(), file)));
    }
    if (!keys.hasReleases()) {
      retained.bundles().forEach(bundle -> each(manifests, bundle, reachable::own));
      others.forEach(bundle -> each(manifests, bundle, reachable::own));
    }
    return reachable;
  }

  private static void each(Manifests manifests, Digest bundle, Consumer<SiteFile> take) {
    try (Stream<SiteFile> files = manifests.of(bundle).files()) {
      files.forEach(take);
    }
  }

  private void need(Key key) {
    needed.add(LongSet.hash(key.value()));
  }

  private void own(SiteFile file) {
    ours.add(LongSet.hash(file.path().value()));
  }

  /** Whether an object may go. */
  boolean isGarbage(Key key) {
    String value = key.value();
    if (value.startsWith(ReleaseKeys.MANIFESTS)) {
      return isOfNoBundle(value);
    }
    if (value.startsWith(ReleaseKeys.RETAINED)) {
      return !has(needed, value);
    }
    if (value.startsWith(ReleaseKeys.SETTLED)) {
      return key.compareTo(ReleaseKeys.settled(liveSeq)) < 0;
    }
    if (value.startsWith(ReleaseKeys.META)) {
      return false;
    }
    if (keys.hasReleases()) {
      boolean isOurs =
          value.startsWith(ReleaseKeys.ASSETS) || value.startsWith(ReleaseKeys.RELEASES);
      return isOurs && !has(needed, value);
    }
    // What no manifest ever listed was put there by somebody else.
    return has(ours, value) && !has(needed, value);
  }

  private boolean isOfNoBundle(String key) {
    int begin = ReleaseKeys.MANIFESTS.length();
    int end = key.indexOf('/', begin);
    return end > 0
        && retained.manifests().stream()
            .noneMatch(bundle -> bundle.hex().equals(key.substring(begin, end)));
  }

  /** Whether a set has a key, or that of the file it is an encoding of. */
  private static boolean has(LongSet set, String key) {
    if (set.contains(LongSet.hash(key))) {
      return true;
    }
    for (Encoding encoding : Encoding.values()) {
      String ending = "." + encoding.ending();
      if (key.endsWith(ending)
          && set.contains(LongSet.hash(key.substring(0, key.length() - ending.length())))) {
        return true;
      }
    }
    return false;
  }
}
