package dev.shopstrata.bundle;

import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sorted runs into one. */
final class MergedLines implements Iterator<SpillLine> {
  private record Head(SpillLine line, Iterator<byte[]> rest) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return line.compareTo(other.line);
    }
  }

  private final PriorityQueue<Head> heads = new PriorityQueue<>();

  MergedLines(List<Iterator<byte[]>> runs) {
    runs.forEach(this::push);
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public SpillLine next() {
    Head head = heads.remove();
    push(head.rest());
    return head.line();
  }

  private void push(Iterator<byte[]> run) {
    if (run.hasNext()) {
      heads.add(new Head(new SpillLine(run.next()), run));
    }
  }
}
