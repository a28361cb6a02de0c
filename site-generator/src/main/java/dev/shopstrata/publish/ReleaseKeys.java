package dev.shopstrata.publish;

import dev.shopstrata.bundle.CacheClass;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.tree.Digest;
import dev.shopstrata.tree.SitePath;

/**
 * Where things lie in a store's bucket.
 *
 * @param hasReleases whether something in front of the bucket follows the pointer to one of several
 *     releases; else pages lie where their URLs say
 */
record ReleaseKeys(boolean hasReleases) {
  static final String LEDGER = "_meta/ledger/";
  static final String MANIFESTS = "_meta/manifests/";
  static final String RETAINED = "_meta/retained/";
  static final Key MARKER = Key.of("_meta/store.json");
  static final Key POINTER = Key.of("_meta/current.json");
  private static final String ASSETS = "a/";
  private static final String RELEASES = "releases/";

  Key file(String folder, SiteFile file) {
    return isShared(file) ? asset(file.path()) : page(folder, file.path());
  }

  /** Whether all releases have the file in common, as its name changes with its content. */
  boolean isShared(SiteFile file) {
    return file.cache() == CacheClass.IMMUTABLE;
  }

  Key asset(SitePath path) {
    return hasReleases ? Key.of(ASSETS + path) : Key.of(path.value());
  }

  Key page(String folder, SitePath path) {
    return hasReleases ? Key.of(RELEASES + folder + "/" + path) : Key.of(path.value());
  }

  /** Where shared files begin; everywhere in a bucket without releases. */
  String assets() {
    return hasReleases ? ASSETS : "";
  }

  String folder(String folder) {
    return RELEASES + folder + "/";
  }

  static Key record(long seq) {
    return Key.of("%s%08d.json".formatted(LEDGER, seq));
  }

  /** A part of a bundle that is kept: its manifest, its shared headers. */
  static Key part(Digest bundle, String name) {
    return Key.of(MANIFESTS + bundle.hex() + "/" + name);
  }

  /** A file in an encoding, beside it. */
  static Key encoded(Key file, Encoding encoding) {
    return Key.of(file + "." + encoding.ending());
  }

  /** What a delta replaced, by its content, so that each is kept once. */
  static Key retained(Digest content) {
    return Key.of(RETAINED + content.hex());
  }

  static Key settled(long seq) {
    return Key.of("_meta/settled/%08d.json".formatted(seq));
  }
}
