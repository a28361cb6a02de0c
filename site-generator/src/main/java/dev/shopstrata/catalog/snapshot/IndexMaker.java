package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.ProductCheck;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** Reads every product of a snapshot once, checks it and notes where it lies. */
final class IndexMaker {
  private final SnapshotFiles files;
  private final String head;
  private final boolean mayRemove;
  private final Problems problems;
  private String previous;

  private IndexMaker(SnapshotFiles files, String head, boolean mayRemove, Problems problems) {
    this.files = files;
    this.head = head;
    this.mayRemove = mayRemove;
    this.problems = problems;
  }

  static IndexMaker ofSnapshot(SnapshotFiles files, Problems problems) {
    return new IndexMaker(files, SnapshotWriter.HEAD, false, problems);
  }

  /** Of a delta, whose lines may also take products away. */
  static IndexMaker ofDelta(SnapshotFiles files, Problems problems) {
    return new IndexMaker(files, DeltaReader.HEAD, true, problems);
  }

  void make(List<SnapshotPart> parts, IndexWriter index) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      makePart(parts.get(i), i, index);
    }
  }

  private void makePart(SnapshotPart part, int number, IndexWriter index) throws IOException {
    String label = files.label(part.file());
    Optional<ByteBuffer> bytes = files.bytes(part.file());
    if (bytes.isEmpty()) {
      return;
    }
    RecordLines<Product> lines =
        new RecordLines<>(label, bytes.get(), part.isCompressed(), Product.class, problems);
    int count = 0;
    try {
      for (; lines.advance(); count++) {
        Optional<Removal> removal = mayRemove ? lines.removal() : Optional.empty();
        if (removal.isPresent()) {
          if (checkId(removal.get().id(), lines)) {
            index.add(removal.get().id(), lines.entry(number, true));
          }
          continue;
        }
        Optional<Product> product = lines.read();
        if (product.isPresent() && check(product.get(), lines)) {
          index.add(product.get().id(), lines.entry(number, false));
        }
      }
    } catch (IOException e) {
      problems.add(SnapshotParts.damaged(label, e.getMessage()));
      return;
    }
    if (part.count() != null && part.count() != count) {
      problems.add(
          SnapshotParts.damaged(
              label, "it has " + count + " records, " + head + " says " + part.count()));
    }
  }

  private boolean check(Product product, RecordLines<Product> lines) {
    Location here = lines.here();
    for (String fault : ProductCheck.faults(product)) {
      lines.tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_RECORD_INVALID,
                  "product \"" + product.id() + "\" can't be used: " + fault,
                  "correct the line, or make the snapshot anew from its source")
              .at(here));
    }
    return checkId(product.id(), lines);
  }

  private boolean checkId(String id, RecordLines<Product> lines) {
    if (ProductCheck.isBlank(id)) {
      return false;
    }
    int order = previous == null ? -1 : IdOrder.COMPARATOR.compare(previous, id);
    if (order >= 0) {
      lines.tell(
          Problem.of(
                  ProblemCode.SNAPSHOT_UNSORTED,
                  order == 0
                      ? "product \"" + id + "\" is here twice"
                      : "product \"" + id + "\" stands after \"" + previous + "\"",
                  order == 0
                      ? "remove one of the two lines"
                      : "sort the lines by id, in code-point order")
              .at(lines.here()));
    }
    previous = id;
    return true;
  }
}
