package dev.shopstrata.normalize;

import dev.shopstrata.catalog.snapshot.IdOrder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Brings extras to the products that want them, by two sorts: offers and wants by key, then what
 * was matched by product id. Nothing is held but one key's wants.
 */
final class ExtraJoin implements Closeable {
  private final RecordSorter offers;
  private final RecordSorter wants;
  private final RecordSorter matched;

  /**
   * A product that takes what is offered under a key.
   *
   * @param order given to what it takes
   * @param needed whether it is a fault when nothing is offered
   */
  record Want(String productId, int order, boolean needed) {}

  ExtraJoin(Path directory, long memory) {
    this.offers = new RecordSorter(directory, "offers", memory);
    this.wants = new RecordSorter(directory, "wants", memory);
    this.matched = new RecordSorter(directory, "matched", memory);
  }

  void offer(String key, Extra extra) {
    offers.add(key, RecordText.of(extra));
  }

  void want(String key, Want want) {
    wants.add(key, RecordText.of(want));
  }

  /** The extras by product id, in the order they were offered. */
  Iterator<RecordSorter.Entry> match(Tally tally) {
    Group offered = new Group(offers.sorted());
    Iterator<RecordSorter.Entry> wanting = wants.sorted();
    // Records that are there twice want things twice.
    Set<Want> group = new LinkedHashSet<>();
    RecordSorter.Entry next = wanting.hasNext() ? wanting.next() : null;
    while (next != null) {
      String key = next.key();
      group.clear();
      while (next != null && next.key().equals(key)) {
        group.add(RecordText.read(Want.class, next.value()));
        next = wanting.hasNext() ? wanting.next() : null;
      }
      offered.passBefore(key, tally);
      boolean found = false;
      while (offered.isAt(key)) {
        found = true;
        deliver(offered.take(), group, tally);
      }
      if (!found) {
        group.stream()
            .filter(Want::needed)
            .forEach(
                want ->
                    tally.note(
                        "a reference to a product that is not there was dropped",
                        "product " + want.productId()));
      }
    }
    offered.passAll(tally);
    return matched.sorted();
  }

  private void deliver(Extra extra, Set<Want> takers, Tally tally) {
    if (!extra.unwanted().isEmpty()) {
      tally.merged();
    }
    for (Want want : takers) {
      matched.add(want.productId(), RecordText.of(extra.at(want.order())));
    }
  }

  private static final class Group {
    private final Iterator<RecordSorter.Entry> entries;
    private RecordSorter.Entry head;

    Group(Iterator<RecordSorter.Entry> entries) {
      this.entries = entries;
      advance();
    }

    private void advance() {
      head = entries.hasNext() ? entries.next() : null;
    }

    boolean isAt(String key) {
      return head != null && head.key().equals(key);
    }

    Extra take() {
      Extra extra = RecordText.read(Extra.class, head.value());
      advance();
      return extra;
    }

    void passBefore(String key, Tally tally) {
      while (head != null && IdOrder.COMPARATOR.compare(head.key(), key) < 0) {
        pass(tally);
      }
    }

    void passAll(Tally tally) {
      while (head != null) {
        pass(tally);
      }
    }

    private void pass(Tally tally) {
      Extra extra = take();
      if (!extra.unwanted().isEmpty()) {
        tally.skipped(extra.unwanted(), extra.at());
      }
    }
  }

  @Override
  public void close() throws IOException {
    offers.close();
    wants.close();
    matched.close();
  }
}
