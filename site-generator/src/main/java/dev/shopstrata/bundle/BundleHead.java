package dev.shopstrata.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code bundle.json} says.
 *
 * @param environment for which the store was built; empty for the store as it is
 * @param digests one per 4,096 lines of the manifest
 * @param parts digests of the other files beside the manifest, by file name
 */
record BundleHead(
    StoreId store,
    Instant asOf,
    Optional<String> environment,
    long files,
    long pages,
    List<Digest> digests,
    NavigableMap<String, Digest> parts) {
  private static final int FORMAT = 1;

  BundleHead {
    digests = List.copyOf(digests);
    parts = Collections.unmodifiableNavigableMap(new TreeMap<>(parts));
  }

  Digest id() {
    return BundleIdentity.id(this);
  }

  Bundle bundle(Path directory, long changed) {
    return new Bundle(store, directory, id(), asOf, environment, files, pages, changed);
  }

  byte[] json() {
    return PrettyJson.of(
        json -> {
          json.writeNumberField("format", FORMAT);
          json.writeStringField("store", store.value());
          json.writeStringField("id", id().hex());
          json.writeStringField("asOf", asOf.toString());
          if (environment.isPresent()) {
            json.writeStringField("environment", environment.get());
          }
          json.writeNumberField("files", files);
          json.writeNumberField("pages", pages);
          PrettyJson.digests(json, "parts", parts);
          json.writeNumberField("linesPerDigest", ManifestDigests.LINES);
          json.writeArrayFieldStart("digests");
          for (Digest digest : digests) {
            json.writeString(digest.hex());
          }
          json.writeEndArray();
        });
  }

  /** The head in this text, empty when it is damaged or of another format. */
  static Optional<BundleHead> parse(byte[] text) {
    try {
      JsonNode root = new ObjectMapper().readTree(new String(text, StandardCharsets.UTF_8));
      NavigableMap<String, Digest> parts = new TreeMap<>();
      for (Map.Entry<String, JsonNode> part : root.path("parts").properties()) {
        parts.put(part.getKey(), new Digest(part.getValue().asText()));
      }
      List<Digest> digests = new ArrayList<>();
      for (JsonNode digest : root.path("digests")) {
        digests.add(new Digest(digest.asText()));
      }
      BundleHead head =
          new BundleHead(
              StoreId.of(root.path("store").asText()),
              Instant.parse(root.path("asOf").asText()),
              Optional.ofNullable(root.path("environment").textValue()),
              root.path("files").asLong(),
              root.path("pages").asLong(),
              digests,
              parts);
      boolean sound =
          StoreFolder.PARTS.containsAll(parts.keySet())
              && root.path("format").asInt() == FORMAT
              && root.path("id").asText().equals(head.id().hex());
      return sound ? Optional.of(head) : Optional.empty();
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
