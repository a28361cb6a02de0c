package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A line of a delta that takes a record away (mirrors its shape).
 *
 * @param productId of a review; null for other records
 */
record Removal(String id, String productId, @JsonProperty("$removed") boolean removed) {
  private static final byte[] SIGN = "\"$removed\"".getBytes(StandardCharsets.UTF_8);

  static Removal of(String id) {
    return new Removal(id, null, true);
  }

  /** What a line takes away; empty when it gives a record. */
  static Optional<Removal> read(byte[] line) {
    if (!hasSign(line)) {
      return Optional.empty();
    }
    try {
      Removal removal = CatalogJson.reader(Removal.class).readValue(line);
      return Optional.of(removal).filter(Removal::removed);
    } catch (IOException e) {
      // Not such a line; who reads it as a record tells what is wrong with it.
      return Optional.empty();
    }
  }

  private static boolean hasSign(byte[] line) {
    for (int at = 0; at + SIGN.length <= line.length; at++) {
      int same = 0;
      while (same < SIGN.length && line[at + same] == SIGN[same]) {
        same++;
      }
      if (same == SIGN.length) {
        return true;
      }
    }
    return false;
  }
}
