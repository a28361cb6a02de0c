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
   * @param prices whether it takes prices, too
   */
  record Want(String productId, boolean prices) {
    /** Short, as every product wants under several names. */
    String text() {
      return (prices ? "+" : "-") + productId;
    }

    static Want of(String text) {
      return new Want(text.substring(1), text.charAt(0) == '+');
    }

    boolean takes(Extra extra) {
      return prices || extra.price() == null;
    }
  }

  ExtraJoin(Path directory, long memory) {
    this.offers = new RecordSorter(directory, "offers", memory);
    this.wants = new RecordSorter(directory, "wants", memory);
    this.matched = new RecordSorter(directory, "matched", memory);
  }

  void offer(Target target, Extra extra) {
    offers.add(target.key(), RecordText.of(extra));
  }

  void want(Target target, Want want) {
    wants.add(target.key(), want.text());
  }

  /** The extras by product id, in the order they were offered. */
  Iterator<RecordSorter.Entry> match(Tally tally) {
    Offered offered = new Offered(offers.sorted());
    Iterator<RecordSorter.Entry> wanting = wants.sorted();
    // Records that are there twice want things twice.
    Set<Want> group = new LinkedHashSet<>();
    RecordSorter.Entry next = wanting.hasNext() ? wanting.next() : null;
    while (next != null) {
      String key = next.key();
      group.clear();
      while (next != null && next.key().equals(key)) {
        group.add(Want.of(next.value()));
        next = wanting.hasNext() ? wanting.next() : null;
      }
      offered.passBefore(key, tally);
      while (offered.isAt(key)) {
        deliver(offered.take(), group, tally);
      }
    }
    offered.passAll(tally);
    return matched.sorted();
  }

  private void deliver(Extra extra, Set<Want> takers, Tally tally) {
    boolean taken = false;
    for (Want want : takers) {
      if (want.takes(extra)) {
        taken = true;
        matched.add(want.productId(), RecordText.of(extra));
      }
    }
    if (!extra.isRecord()) {
      return;
    }
    if (taken) {
      tally.merged();
    } else {
      tally.skipped(extra.unwanted(), extra.at());
    }
  }

  private static final class Offered {
    private final Iterator<RecordSorter.Entry> entries;
    private RecordSorter.Entry head;

    Offered(Iterator<RecordSorter.Entry> entries) {
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
      if (extra.isRecord()) {
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
