package dev.shopstrata.normalize;

import com.fasterxml.jackson.core.StreamReadFeature;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Records as text, as they go to sort files and come back. */
final class RecordText {
  private RecordText() {}

  static String of(Object record) {
    return new String(CatalogJson.line(record), StandardCharsets.UTF_8);
  }

  static <T> T read(Class<T> type, String text) {
    try {
      return type.cast(
          CatalogJson.reader(type)
              .without(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .readValue(text, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
