package dev.shopstrata.publish.bucket;

import dev.shopstrata.tree.BytesContent;
import dev.shopstrata.tree.Content;
import java.nio.charset.StandardCharsets;

/** What becomes an object. */
public record Upload(Content content, ObjectHeaders headers) {
  /** A small text that only publishers read. */
  public static Upload json(String text) {
    return new Upload(
        new BytesContent(text.getBytes(StandardCharsets.UTF_8)),
        ObjectHeaders.record("application/json"));
  }
}
