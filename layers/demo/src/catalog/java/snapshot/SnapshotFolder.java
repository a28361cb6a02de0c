package snapshot;

import static snapshot.Json.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the files of a snapshot. */
final class SnapshotFolder {
  private static final String AS_OF = "2026-11-23T00:00:00Z";

  private final Path folder;

  SnapshotFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void write(Collection<Object> products, List<Object> categories, List<Object> reviews)
      throws Exception {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("formatVersion", "1.0");
    head.put("source", "demo company");
    Map<String, Object> normalizer = new LinkedHashMap<>();
    normalizer.put("name", "demo-generator");
    normalizer.put("version", "1");
    head.put("normalizer", normalizer);
    head.put("asOf", AS_OF);
    head.put("locales", List.of("ar", "de", "en", "fr", "ja"));
    head.put("currencies", List.of("CHF", "EUR", "GBP", "JPY", "KWD"));
    head.put("products", List.of(part("products-0000.ndjson", products)));
    head.put("categories", part("categories.ndjson", categories));
    head.put("reviews", List.of(part("reviews-0000.ndjson", reviews)));
    head.put("quarantined", 0);
    Files.writeString(folder.resolve("snapshot.json"), json(head) + "\n");
  }

  private Map<String, Object> part(String file, Iterable<Object> records) throws Exception {
    StringBuilder text = new StringBuilder();
    String first = null;
    String last = null;
    int count = 0;
    for (Object record : records) {
      text.append(json(record)).append('\n');
      last = (String) ((Map<?, ?>) record).get("id");
      first = first == null ? last : first;
      count++;
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(file), bytes);
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("file", file);
    part.put("first", first);
    part.put("last", last);
    part.put("count", count);
    part.put(
        "sha256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    return part;
  }
}
