package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.bucket.Key;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A part of a bucket that is listed in one go; its files come in the order of the manifest.
 *
 * @param prefix of its keys
 * @param files which of the manifest's lie there
 * @param isOnly whether nothing but the live release's files belongs there
 * @param encodings of files that lie beside them
 */
record Part(
    String prefix,
    Predicate<SiteFile> files,
    Function<SiteFile, Key> place,
    boolean isOnly,
    List<Encoding> encodings) {
  static List<Part> of(ReleaseKeys keys, String folder, List<Encoding> encodings) {
    Function<SiteFile, Key> place = file -> keys.file(folder, file);
    if (!keys.hasReleases()) {
      return List.of(new Part("", file -> true, place, true, encodings));
    }
    return List.of(
        new Part(keys.assets(), keys::isShared, place, false, encodings),
        new Part(keys.folder(folder), file -> !keys.isShared(file), place, true, encodings));
  }

  boolean has(SiteFile file) {
    return files.test(file);
  }

  Key key(SiteFile file) {
    return place.apply(file);
  }

  /** Whether an object that no file has is worth a word. */
  boolean isStrange(Key key) {
    return isOnly
        && !key.value().startsWith(ReleaseKeys.META)
        && encodings.stream().noneMatch(e -> key.value().endsWith("." + e.ending()));
  }
}
