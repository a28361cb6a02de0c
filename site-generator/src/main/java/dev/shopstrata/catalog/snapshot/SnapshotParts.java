package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the files of a snapshot and compares their digests with those in its head. */
final class SnapshotParts {
  private final SnapshotFiles files;
  private final String head;
  private final Problems problems;

  /**
   * @param head the name of the file that lists the parts
   */
  SnapshotParts(SnapshotFiles files, String head, Problems problems) {
    this.files = files;
    this.head = head;
    this.problems = problems;
  }

  /** The list with every file present and its digest known; snapshots made by hand list none. */
  PartList verify(PartList listed) throws IOException {
    List<SnapshotPart> products =
        listed.products().isEmpty() ? found("products") : listed.products();
    List<SnapshotPart> reviews = listed.reviews().isEmpty() ? found("reviews") : listed.reviews();
    Optional<SnapshotPart> categories = listed.categories();
    if (categories.isEmpty() && files.names().contains("categories.ndjson")) {
      categories = Optional.of(SnapshotPart.of("categories.ndjson"));
    }
    return new PartList(
        verifyAll(products),
        categories.isPresent() ? verify(categories.get()) : categories,
        verifyAll(reviews));
  }

  private List<SnapshotPart> found(String prefix) {
    return files.names().stream()
        .filter(name -> name.matches(prefix + "(-[0-9]+)?\\.ndjson(\\.zst)?"))
        .map(SnapshotPart::of)
        .collect(Collectors.toList());
  }

  private List<SnapshotPart> verifyAll(List<SnapshotPart> parts) throws IOException {
    List<SnapshotPart> verified = new ArrayList<>();
    for (SnapshotPart part : parts) {
      verify(part).ifPresent(verified::add);
    }
    return verified;
  }

  private Optional<SnapshotPart> verify(SnapshotPart part) throws IOException {
    Optional<ByteBuffer> bytes = files.bytes(part.file());
    if (bytes.isEmpty()) {
      problems.add(damaged(files.label(part.file()), head + " lists it, but it is not there"));
      return Optional.empty();
    }
    MessageDigest sha = Digest.sha256();
    sha.update(bytes.get());
    Digest actual = Digest.of(sha);
    if (part.sha256() != null && !part.sha256().equals(actual)) {
      problems.add(
          damaged(
              files.label(part.file()),
              "its SHA-256 is "
                  + actual.prefix(12)
                  + "…, "
                  + head
                  + " says "
                  + part.sha256().prefix(12)
                  + "…"));
      return Optional.empty();
    }
    return Optional.of(
        new SnapshotPart(part.file(), part.first(), part.last(), part.count(), actual));
  }

  static Problem damaged(String label, String why) {
    return Problem.of(
            ProblemCode.SNAPSHOT_PART_DAMAGED,
            "this part of the snapshot is not what it should be: " + why,
            "make the snapshot anew, or fetch it again; after editing a part by hand remove its"
                + " \"sha256\" and \"count\" from snapshot.json or delta.json")
        .at(Location.of(label));
  }
}
