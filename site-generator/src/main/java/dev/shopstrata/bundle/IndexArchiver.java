package dev.shopstrata.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.shopstrata.tree.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Packs a small index of all bundles of a project: the project's main artifact. */
public final class IndexArchiver {
  private static final int FORMAT = 1;

  /**
   * Writes a zip with one entry, {@code index.json}: per store its id, the bundle's id, asOf,
   * counts, the digests of the parts beside the manifest, the name of its zip, and whether it is
   * kept from an earlier build; stores are sorted. The zip is not touched while it would be the
   * same.
   *
   * @return whether the zip was written
   * @throws dev.shopstrata.problem.ProblemException when a bundle is missing, unfinished or damaged
   */
  public boolean archive(List<IndexEntry> entries, Path zip, Instant timestamp) {
    List<IndexEntry> sorted =
        entries.stream()
            .sorted(Comparator.comparing((IndexEntry e) -> e.bundle().store()))
            .toList();
    byte[] index = json(sorted);
    String madeFrom = "index.json %s\n".formatted(Digest.of(index)) + ZipTarget.stamp(timestamp);
    return new ZipTarget(zip)
        .write(
            madeFrom,
            out -> {
              try (StableZip packed = new StableZip(out, timestamp)) {
                packed.deflate("index.json", () -> new ByteArrayInputStream(index));
              }
            });
  }

  private static byte[] json(List<IndexEntry> entries) {
    return PrettyJson.of(
        json -> {
          json.writeNumberField("format", FORMAT);
          json.writeArrayFieldStart("stores");
          for (IndexEntry entry : entries) {
            write(json, entry);
          }
          json.writeEndArray();
        });
  }

  private static void write(JsonGenerator json, IndexEntry entry) throws IOException {
    BundleHead head = BundleReader.readHead(entry.bundle().directory());
    json.writeStartObject();
    json.writeStringField("store", head.store().value());
    json.writeStringField("id", head.id().hex());
    json.writeStringField("asOf", head.asOf().toString());
    json.writeNumberField("files", head.files());
    json.writeNumberField("pages", head.pages());
    json.writeStringField("zip", entry.zip());
    if (entry.kept()) {
      json.writeBooleanField("kept", true);
    }
    PrettyJson.digests(json, "parts", head.parts());
    json.writeEndObject();
  }
}
