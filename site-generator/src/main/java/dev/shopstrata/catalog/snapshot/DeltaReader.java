package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Category;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Puts the deltas that lie in a snapshot's directory on top of it, one after the other. */
final class DeltaReader {
  static final String HEAD = "delta.json";
  static final String PREFIX = "delta-";

  private final Problems problems;

  /**
   * @param problems only of this snapshot
   */
  DeltaReader(Problems problems) {
    this.problems = problems;
  }

  /** The name of the folder of a delta, counted from 1. */
  static String folder(int sequence) {
    return PREFIX + PartsWriter.number(sequence);
  }

  /**
   * @throws ProblemException at the first delta that can't be used, as nothing is sure behind it
   */
  SnapshotState read(SnapshotState base) throws IOException {
    SnapshotFiles files = base.base().files();
    List<String> folders =
        files.folders().stream().filter(name -> name.startsWith(PREFIX)).toList();
    SnapshotState state = base;
    for (String name : folders) {
      String next = folder(state.sequence() + 1);
      if (!name.equals(next)) {
        problems.add(missing(files, name, next));
      }
      problems.throwIfErrors();
      state = read(state, files.folder(name));
    }
    return state;
  }

  private SnapshotState read(SnapshotState before, SnapshotFiles files) throws IOException {
    Optional<DeltaHead> found =
        new SnapshotHeadReader(problems).read(files, HEAD, DeltaHead.class, DeltaReader::absent);
    problems.throwIfErrors();
    DeltaHead head = found.orElseThrow();
    if (!before.digest().equals(head.appliesTo())) {
      problems.add(misfit(before, head, files));
    }
    problems.throwIfErrors();
    PartList parts = new SnapshotParts(files, HEAD, problems).verify(head.parts());
    SnapshotIndex index =
        new IndexSource.InMemory()
            .open(files, parts.products(), IndexMaker.ofDelta(files, problems), problems);
    List<Category> categories =
        new CategoryChanges(problems)
            .apply(before.categories(), files, parts.categories(), head.categoryOrder());
    problems.throwIfErrors();
    Digest digest = StateDigest.of(files, HEAD, parts);
    return before.with(
        head,
        digest,
        categories,
        new SnapshotFolder(
            files,
            new ProductParts(files, parts.products(), index),
            parts.categories(),
            parts.reviews(),
            Optional.ofNullable(head.quarantine())));
  }

  private static Problem absent(String label) {
    return SnapshotParts.damaged(label, "a delta has this file, but it is not there");
  }

  private static Problem missing(SnapshotFiles files, String found, String next) {
    boolean isName = found.matches(PREFIX + "[0-9]{4,9}");
    return Problem.of(
            ProblemCode.SNAPSHOT_DELTA_MISSING,
            isName
                ? "there is no \"" + next + "\" before \"" + found + "\""
                : "\"" + found + "\" is no name of a delta: the next one is \"" + next + "\"",
            isName
                ? "fetch \"" + next + "\" again, or remove the deltas behind the gap"
                : "rename the folder, or remove it")
        .at(Location.of(files.label(found)));
  }

  private static Problem misfit(SnapshotState before, DeltaHead head, SnapshotFiles files) {
    String what =
        before.sequence() == 0
            ? "the snapshot"
            : "the snapshot with the deltas up to \"" + folder(before.sequence()) + "\"";
    return Problem.of(
            ProblemCode.SNAPSHOT_DELTA_MISFIT,
            head.appliesTo() == null
                ? "it does not say what it applies to"
                : "it applies to "
                    + head.appliesTo().prefix(12)
                    + "…, but "
                    + what
                    + " is "
                    + before.digest().prefix(12)
                    + "…",
            "make the delta anew from this snapshot, or remove it; when it was made by hand for just"
                + " this state write \"appliesTo\": \""
                + before.digest()
                + "\"")
        .at(Location.of(files.label(HEAD)));
  }
}
