package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.Tally;
import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.sort.RecordSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the ids of the products that references name, by sorting names and references alike. */
final class ReferenceJoin implements Closeable {
  private final RecordSorter names;
  private final RecordSorter asked;

  /** A reference whose end is sought. */
  record Asked(Target from, String place, Reference.Kind kind, int order) {}

  ReferenceJoin(Path directory, long memory) {
    this.names = new RecordSorter(directory, "names", memory);
    this.asked = new RecordSorter(directory, "references", memory);
  }

  /** A product is known by a name. */
  void name(String name, String productId) {
    names.add(name, productId);
  }

  void ask(Target from, String place, Reference reference, int order) {
    asked.add(reference.name(), RecordText.of(new Asked(from, place, reference.kind(), order)));
  }

  /** Offers each reference that leads to a product to the one it comes from. */
  void resolve(ExtraJoin extras, Tally tally) {
    Iterator<RecordSorter.Entry> known = names.sorted();
    Iterator<RecordSorter.Entry> wanted = asked.sorted();
    RecordSorter.Entry name = known.hasNext() ? known.next() : null;
    String ids = "";
    Set<String> found = new LinkedHashSet<>();
    while (wanted.hasNext()) {
      RecordSorter.Entry next = wanted.next();
      if (!next.key().equals(ids)) {
        ids = next.key();
        found.clear();
        while (name != null && IdOrder.COMPARATOR.compare(name.key(), ids) <= 0) {
          if (name.key().equals(ids)) {
            found.add(name.value());
          }
          name = known.hasNext() ? known.next() : null;
        }
      }
      Asked reference = RecordText.read(Asked.class, next.value());
      if (found.isEmpty()) {
        tally.note("a reference to a product that is not there was dropped", reference.place());
      }
      for (String id : found) {
        extras.offer(reference.from(), Extra.related(id, reference.kind(), reference.order()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    names.close();
    asked.close();
  }
}
