package dev.shopstrata.catalog.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads snapshot.json or delta.json; the format version comes first, as nothing else is sure
 * without it.
 */
final class SnapshotHeadReader {
  private final Problems problems;

  SnapshotHeadReader(Problems problems) {
    this.problems = problems;
  }

  Optional<SnapshotHead> read(SnapshotFiles files) throws IOException {
    return read(
        files, SnapshotWriter.HEAD, SnapshotHead.class, label -> notFound().at(Location.of(label)));
  }

  private static Problem notFound() {
    return Problem.of(
        ProblemCode.SNAPSHOT_NOT_FOUND,
        "there is no snapshot here: \"snapshot.json\" is missing",
        "give the directory or archive that has snapshot.json in it");
  }

  /**
   * Reads a head of any kind.
   *
   * @param absent what to tell, given how the user knows the file, when it is not there
   */
  <T> Optional<T> read(
      SnapshotFiles files, String name, Class<T> type, Function<String, Problem> absent)
      throws IOException {
    String label = files.label(name);
    Optional<ByteBuffer> bytes = files.bytes(name);
    if (bytes.isEmpty()) {
      problems.add(absent.apply(label));
      return Optional.empty();
    }
    byte[] json = new byte[bytes.get().limit()];
    bytes.get().get(0, json);
    try {
      JsonNode tree = CatalogJson.reader(JsonNode.class).readTree(json);
      if (!isReadable(tree.path("formatVersion").asText(""), name, label)) {
        return Optional.empty();
      }
      return Optional.of(
          CatalogJson.reader(type, field -> tellUnknown(field, label)).readValue(json));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      Location place =
          at == null ? Location.of(label) : Location.of(label, at.getLineNr(), at.getColumnNr());
      problems.add(invalid(name, JsonFault.of(e)).at(place));
      return Optional.empty();
    }
  }

  private boolean isReadable(String version, String name, String label) {
    if (!version.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      problems.add(
          invalid(name, "its \"formatVersion\" is \"" + version + "\", not a version such as 1.0")
              .at(Location.of(label)));
      return false;
    }
    int major = Integer.parseInt(version.split("\\.", -1)[0]);
    if (major == SnapshotHead.MAJOR) {
      return true;
    }
    problems.add(
        Problem.of(
                ProblemCode.SNAPSHOT_VERSION_UNSUPPORTED,
                "this snapshot has format version "
                    + version
                    + ", but this release reads "
                    + SnapshotHead.MAJOR
                    + ".x",
                major > SnapshotHead.MAJOR
                    ? "update Shopstrata, or make the snapshot with this release"
                    : "make the snapshot anew with this release")
            .at(Location.of(label)));
    return false;
  }

  private void tellUnknown(String field, String label) {
    problems.add(
        Problem.of(
                ProblemCode.SNAPSHOT_FIELD_UNKNOWN,
                "the field \"" + field + "\" is not part of a snapshot and is left out",
                "correct its name or remove it")
            .at(Location.of(label)));
  }

  private static Problem invalid(String name, String why) {
    return Problem.of(
        ProblemCode.SNAPSHOT_HEAD_INVALID,
        "this is no valid " + name + ": " + why,
        "correct the file, or make the snapshot anew");
  }
}
