package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.sort.IdOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The ids that deltas have a line for, in order, a slot each: which delta's line counts, and how
 * the ordinals around it are shifted. Takes 16 bytes a slot; what deltas don't touch costs nothing.
 */
final class TouchedProducts {
  private final List<ProductParts> deltas;
  private final int slots;

  /** Of the line that counts: the number of its delta, and its ordinal there. */
  private final int[] delta;

  private final int[] line;

  /** The ordinal of the slot's product; where it was taken away, of the next product. */
  private final int[] start;

  /** The ordinal in the base of the first product behind the slot. */
  private final int[] behind;

  private record Line(String id, int delta, int ordinal) {}

  TouchedProducts(SnapshotIndex base, List<ProductParts> deltas) {
    this.deltas = List.copyOf(deltas);
    int most = deltas.stream().mapToInt(parts -> parts.index().count()).sum();
    int[] whose = new int[most];
    int[] lines = new int[most];
    int[] starts = new int[most];
    int[] bases = new int[most];
    int count = 0;
    int growth = 0;
    for (Iterator<Line> merged = merged(); merged.hasNext(); count++) {
      Line next = merged.next();
      int at = base.insertionPoint(next.id());
      boolean replaces = at < base.count() && base.id(at).equals(next.id());
      whose[count] = next.delta();
      lines[count] = next.ordinal();
      starts[count] = at + growth;
      bases[count] = at + (replaces ? 1 : 0);
      growth += (isRemoved(next.delta(), next.ordinal()) ? 0 : 1) - (replaces ? 1 : 0);
    }
    this.slots = count;
    this.delta = Arrays.copyOf(whose, count);
    this.line = Arrays.copyOf(lines, count);
    this.start = Arrays.copyOf(starts, count);
    this.behind = Arrays.copyOf(bases, count);
  }

  private Iterator<Line> merged() {
    List<Iterator<Line>> sources = new ArrayList<>();
    for (int i = 0; i < deltas.size(); i++) {
      int number = i;
      SnapshotIndex index = deltas.get(i).index();
      sources.add(
          IntStream.range(0, index.count())
              .mapToObj(ordinal -> new Line(index.id(ordinal), number, ordinal))
              .iterator());
    }
    return new NewestFirst<>(sources, Comparator.comparing(Line::id, IdOrder.COMPARATOR));
  }

  private boolean isRemoved(int number, int ordinal) {
    return deltas.get(number).index().isRemoved(ordinal);
  }

  private boolean isRemoved(int slot) {
    return isRemoved(delta[slot], line[slot]);
  }

  /** By how many products there are more than in the base. */
  int growth() {
    return slots == 0 ? 0 : ordinalBehind(slots - 1) - behind[slots - 1];
  }

  private int ordinalBehind(int slot) {
    return start[slot] + (isRemoved(slot) ? 0 : 1);
  }

  /** The last slot that lies at an ordinal or before it, -1 when there is none. */
  int slotAtOrBefore(int ordinal) {
    int low = 0;
    int high = slots - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (start[middle] <= ordinal) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** The last slot whose id is the given one or comes before it, -1 when there is none. */
  int slotAtOrBefore(String id) {
    int low = 0;
    int high = slots - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (IdOrder.COMPARATOR.compare(id(middle), id) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  String id(int slot) {
    return deltas.get(delta[slot]).index().id(line[slot]);
  }

  boolean isAt(int slot, int ordinal) {
    return start[slot] == ordinal && !isRemoved(slot);
  }

  StoredProduct product(int slot) {
    return new StoredProduct(delta[slot] + 1, deltas.get(delta[slot]), line[slot]);
  }

  /** The ordinal of a slot's product, empty when it was taken away. */
  OptionalInt ordinal(int slot) {
    return isRemoved(slot) ? OptionalInt.empty() : OptionalInt.of(start[slot]);
  }

  /** The ordinals of all slots whose product was not taken away. */
  IntStream ordinals() {
    return IntStream.range(0, slots).filter(slot -> !isRemoved(slot)).map(slot -> start[slot]);
  }

  /** The ordinal in the base of a product that no delta touches, given the last slot before it. */
  int inBase(int slot, int ordinal) {
    return slot < 0 ? ordinal : ordinal - ordinalBehind(slot) + behind[slot];
  }

  /** The other way round. */
  int merged(int slot, int inBase) {
    return slot < 0 ? inBase : inBase - behind[slot] + ordinalBehind(slot);
  }

  /** How many products from an ordinal on lie side by side in the base, or 1 for a delta's own. */
  int runLength(int ordinal, int count) {
    int slot = slotAtOrBefore(ordinal);
    if (slot >= 0 && isAt(slot, ordinal)) {
      return 1;
    }
    return (slot + 1 < slots ? start[slot + 1] : count) - ordinal;
  }
}
