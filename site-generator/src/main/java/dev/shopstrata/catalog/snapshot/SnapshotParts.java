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

/** Finds the files of a snapshot and compares their digests with those in snapshot.json. */
final class SnapshotParts {
  private final SnapshotFiles files;
  private final Problems problems;

  SnapshotParts(SnapshotFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The head with every file present and its digest known; snapshots made by hand list none. */
  SnapshotHead verify(SnapshotHead head) throws IOException {
    List<SnapshotPart> products = head.products().isEmpty() ? found("products") : head.products();
    List<SnapshotPart> reviews = head.reviews().isEmpty() ? found("reviews") : head.reviews();
    SnapshotPart categories = head.categories();
    if (categories == null && files.names().contains("categories.ndjson")) {
      categories = SnapshotPart.of("categories.ndjson");
    }
    return head.withFiles(
        verifyAll(products),
        categories == null ? null : verify(categories).orElse(null),
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
      problems.add(
          damaged(files.label(part.file()), "snapshot.json lists it, but it is not there"));
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
                  + "…, snapshot.json says "
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
                + " \"sha256\" and \"count\" from snapshot.json")
        .at(Location.of(label));
  }
}
