package dev.shopstrata.publish;

import dev.shopstrata.bundle.EncodedFiles;
import dev.shopstrata.bundle.Encoding;
import dev.shopstrata.bundle.SiteFile;
import dev.shopstrata.publish.bucket.Bucket;
import dev.shopstrata.publish.bucket.Condition;
import dev.shopstrata.publish.bucket.Key;
import dev.shopstrata.publish.bucket.ObjectHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Files as objects: each one's bytes and, where whoever serves them chooses by what a browser
 * takes, the encoded ones beside it.
 */
final class StoredFiles {
  private final Bucket bucket;
  private final List<Encoding> encodings;

  /**
   * @param encodings kept beside each file; none where the edge encodes by itself
   */
  StoredFiles(Bucket bucket, List<Encoding> encodings) {
    this.bucket = bucket;
    this.encodings = List.copyOf(encodings);
  }

  /**
   * Makes a file's objects of what a source has, the file itself last: where it is, all are.
   *
   * @param condition of the file itself
   */
  void put(SiteFile file, Key key, ObjectHeaders headers, Condition condition, FileSource source) {
    for (Encoding encoding : encodings) {
      Key beside = ReleaseKeys.encoded(key, encoding);
      boolean isMade =
          EncodedFiles.isWorthwhile(file)
              && source.putEncoded(file, encoding, beside, encoded(headers, encoding));
      if (!isMade) {
        bucket.delete(List.of(beside));
      }
    }
    source.put(file, key, headers, condition);
  }

  /** Copies a file's objects, the file itself last. */
  void copy(SiteFile file, Key from, Key to, ObjectHeaders headers) {
    for (Encoding encoding : encodings) {
      Key beside = ReleaseKeys.encoded(from, encoding);
      Key copy = ReleaseKeys.encoded(to, encoding);
      if (EncodedFiles.isWorthwhile(file) && bucket.head(beside).isPresent()) {
        bucket.copy(beside, copy, encoded(headers, encoding));
      } else {
        bucket.delete(List.of(copy));
      }
    }
    bucket.copy(from, to, headers);
  }

  /** Deletes a file's objects. */
  void delete(Key key) {
    List<Key> keys = new ArrayList<>(List.of(key));
    encodings.forEach(encoding -> keys.add(ReleaseKeys.encoded(key, encoding)));
    bucket.delete(keys);
  }

  private static ObjectHeaders encoded(ObjectHeaders headers, Encoding encoding) {
    NavigableMap<String, String> others = new TreeMap<>(headers.others());
    others.put("Content-Encoding", encoding.token());
    return new ObjectHeaders(headers.contentType(), headers.cacheControl(), others);
  }
}
