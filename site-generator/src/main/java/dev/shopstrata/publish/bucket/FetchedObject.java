package dev.shopstrata.publish.bucket;

import java.nio.charset.StandardCharsets;

/** A small object, whole. */
@SuppressWarnings("ArrayRecordComponent")
public record FetchedObject(StoredObject object, byte[] bytes) {
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
