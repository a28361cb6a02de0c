package dev.shopstrata.publish.verify;

import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.ReleaseKeys;
import dev.shopstrata.publish.ServedHeaders;
import dev.shopstrata.publish.StoreTarget;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.BucketException;
import dev.shopstrata.publish.bucket.BucketException.Kind;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import dev.shopstrata.publish.bucket.StoredObject;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** Compares the bytes and headers of one object with a line of the manifest. */
final class ObjectCheck {
  private final Bucket bucket;
  private final List<Encoding> encodings;
  private final ServedHeaders right;
  private final Differences differences;
  private final AtomicLong read = new AtomicLong();
  private final AtomicLong headers = new AtomicLong();

  ObjectCheck(StoreTarget target, ServedHeaders right, Differences differences) {
    this.bucket = target.bucket();
    this.encodings = target.encodings();
    this.right = right;
    this.differences = differences;
  }

  long read() {
    return read.get();
  }

  long headers() {
    return headers.get();
  }

  void check(SiteFile file, StoredObject object) {
    String place = bucket.name() + "/" + object.key();
    try {
      compareBytes(file, object.key(), place);
      for (Encoding encoding : encodings) {
        compareEncoded(file, ReleaseKeys.encoded(object.key(), encoding), encoding);
      }
      Optional<ObjectHeaders> found = bucket.headers(object.key());
      if (found.isPresent()) {
        headers.incrementAndGet();
        compareHeaders(flat(right.of(file)), flat(found.get()), place);
      }
    } catch (BucketException e) {
      if (e.kind() == Kind.DENIED || e.kind() == Kind.GONE) {
        throw e;
      }
      unreadable(place, e);
    } catch (IOException e) {
      unreadable(place, e);
    }
  }

  private void compareBytes(SiteFile file, Key key, String place) throws IOException {
    Optional<InputStream> open = bucket.open(key);
    if (open.isEmpty()) {
      differences.add(DifferenceKind.MISSING, place, file.size() + " bytes", "missing");
      return;
    }
    try (InputStream in = open.get()) {
      Digest found = new ReadDigest(file.size()).of(in);
      read.incrementAndGet();
      if (!found.equals(file.sha256())) {
        differences.add(
            DifferenceKind.BYTES, place, "SHA-256 " + file.sha256(), "SHA-256 " + found);
      }
    }
  }

  /** A file may have none where encoding makes it no smaller; one that is there must fit. */
  private void compareEncoded(SiteFile file, Key key, Encoding encoding) throws IOException {
    if (!EncodedFiles.isWorthwhile(file) || !encoding.isAvailable()) {
      return;
    }
    Optional<InputStream> open = bucket.open(key);
    if (open.isPresent()) {
      try (InputStream in = open.get();
          InputStream raw = encoding.decode(in)) {
        if (!new ReadDigest(file.size()).of(raw).equals(file.sha256())) {
          differences.add(
              DifferenceKind.BYTES,
              bucket.name() + "/" + key,
              "the file in " + encoding.token(),
              "something else");
        }
      } catch (IOException e) {
        unreadable(bucket.name() + "/" + key, e);
      }
    }
  }

  private void compareHeaders(
      NavigableMap<String, String> expected, NavigableMap<String, String> found, String place) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(expected.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      String right = expected.get(name);
      String there = found.get(name);
      boolean isSame =
          right != null
              && there != null
              && HeaderText.plain(name, right).equals(HeaderText.plain(name, there));
      if (!isSame) {
        differences.add(
            DifferenceKind.HEADER,
            place,
            right == null ? "no " + name : name + ": " + right,
            there == null ? "without " + name : name + ": " + there);
      }
    }
  }

  private static NavigableMap<String, String> flat(ObjectHeaders headers) {
    NavigableMap<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers.others());
    all.put("Content-Type", headers.contentType());
    all.put("Cache-Control", headers.cacheControl());
    return all;
  }

  private void unreadable(String place, Exception why) {
    differences.add(
        DifferenceKind.UNREADABLE, place, "readable", "not to be read: " + why.getMessage());
  }
}
