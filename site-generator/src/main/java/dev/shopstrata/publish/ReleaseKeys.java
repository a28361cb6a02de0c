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
public record ReleaseKeys(boolean hasReleases) {
  public static final String LEDGER = "_meta/ledger/";
  public static final String MANIFESTS = "_meta/manifests/";
  public static final String SETTLED = "_meta/settled/";
  public static final String RETAINED = "_meta/retained/";

  /** Which record of the ledger is the first that is still needed. */
  static final Key LEDGER_START = Key.of("_meta/ledger-start.json");

  public static final Key MARKER = Key.of("_meta/store.json");
  public static final Key POINTER = Key.of("_meta/current.json");
  public static final String META = "_meta/";
  public static final String ASSETS = "a/";
  public static final String RELEASES = "releases/";

  public Key file(String folder, SiteFile file) {
    return isShared(file) ? asset(file.path()) : page(folder, file.path());
  }

  /** Whether all releases have the file in common, as its name changes with its content. */
  public boolean isShared(SiteFile file) {
    return file.cache() == CacheClass.IMMUTABLE;
  }

  public Key asset(SitePath path) {
    return hasReleases ? Key.of(ASSETS + path) : Key.of(path.value());
  }

  public Key page(String folder, SitePath path) {
    return hasReleases ? Key.of(RELEASES + folder + "/" + path) : Key.of(path.value());
  }

  /** Where shared files begin; everywhere in a bucket without releases. */
  public String assets() {
    return hasReleases ? ASSETS : "";
  }

  public String folder(String folder) {
    return RELEASES + folder + "/";
  }

  public static Key record(long seq) {
    return Key.of("%s%08d.json".formatted(LEDGER, seq));
  }

  /** A part of a bundle that is kept: its manifest, its shared headers. */
  public static Key part(Digest bundle, String name) {
    return Key.of(MANIFESTS + bundle.hex() + "/" + name);
  }

  /** A file in an encoding, beside it. */
  public static Key encoded(Key file, Encoding encoding) {
    return Key.of(file + "." + encoding.ending());
  }

  /** What a delta replaced, by its content, so that each is kept once. */
  public static Key retained(Digest content) {
    return Key.of(RETAINED + content.hex());
  }

  public static Key settled(long seq) {
    return Key.of("%s%08d.json".formatted(SETTLED, seq));
  }
}
