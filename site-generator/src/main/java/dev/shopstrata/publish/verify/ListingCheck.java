package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.StoredObject;
import java.util.Iterator;
import java.util.function.BiConsumer;

/** Walks a listing and a manifest side by side, as both are sorted: memory holds a line of each. */
final class ListingCheck {
  private final Bucket bucket;
  private final Part part;
  private final Differences differences;
  private Iterator<SiteFile> files;
  private SiteFile next;
  private Key last;

  ListingCheck(Bucket bucket, Part part, Differences differences) {
    this.bucket = bucket;
    this.part = part;
    this.differences = differences;
  }

  /**
   * Tells what is missing, too long or short, or too much.
   *
   * @param found takes each file that is there with its length
   */
  void check(Iterator<SiteFile> sorted, BiConsumer<SiteFile, StoredObject> found) {
    files = sorted;
    step();
    bucket.list(part.prefix(), "", object -> meet(object, found));
    while (next != null) {
      missing();
    }
  }

  private void meet(StoredObject object, BiConsumer<SiteFile, StoredObject> found) {
    if (last != null && object.key().compareTo(last) <= 0) {
      throw new BucketException(
          Kind.BROKEN, "%s lists %s after %s".formatted(bucket.name(), object.key(), last), null);
    }
    last = object.key();
    while (next != null && part.key(next).compareTo(object.key()) < 0) {
      missing();
    }
    if (next == null || !part.key(next).equals(object.key())) {
      if (part.isStrange(object.key())) {
        differences.add(
            DifferenceKind.SURPLUS, place(object.key()), "nothing", object.size() + " bytes");
      }
      return;
    }
    if (object.size() == next.size()) {
      found.accept(next, object);
    } else {
      differences.add(
          DifferenceKind.SIZE,
          place(object.key()),
          next.size() + " bytes",
          object.size() + " bytes");
    }
    step();
  }

  private void missing() {
    differences.add(
        DifferenceKind.MISSING, place(part.key(next)), next.size() + " bytes", "missing");
    step();
  }

  private String place(Key key) {
    return bucket.name() + "/" + key;
  }

  private void step() {
    next = files.hasNext() ? files.next() : null;
  }
}
