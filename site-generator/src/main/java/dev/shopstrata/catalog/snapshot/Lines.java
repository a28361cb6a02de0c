package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.shopstrata.catalog.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Reads records from lines that were checked when the snapshot was opened. */
final class Lines {
  private static final ObjectReader PRODUCTS =
      CatalogJson.reader(Product.class).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

  private Lines() {}

  static byte[] cut(byte[] frame, IndexEntry entry) {
    return Arrays.copyOfRange(frame, entry.offset(), entry.offset() + entry.length());
  }

  static Product product(byte[] frame, IndexEntry entry) {
    try {
      return PRODUCTS.readValue(frame, entry.offset(), entry.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(Class<T> type, byte[] line) {
    try {
      return CatalogJson.reader(type).readValue(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
