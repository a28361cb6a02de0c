package dev.shopstrata.plan;

import dev.shopstrata.sort.IdOrder;
import dev.shopstrata.sort.RecordSorter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Lets each redirect lead to its end in one step: redirects sorted by target are held against the
 * redirects sorted by source, until nothing leads on. Nothing is held but the lines at hand.
 */
final class ChainCollapser {
  /** More steps than anybody writes; what leads on then goes in a circle. */
  private static final int MAX_STEPS = 32;

  private static final long MEMORY = 8 << 20;
  private static final String DROPPED = "";

  private final Path folder;
  private final String origin;
  private final Loops loops;

  /** Is told of redirects that never end. */
  interface Loops {
    void found(MovedUrl loop);
  }

  /**
   * @param origin of the store's URLs: a target may be written with it
   */
  ChainCollapser(Path folder, String origin, Loops loops) {
    this.folder = folder;
    this.origin = origin;
    this.loops = loops;
  }

  MovedUrlFile collapse(MovedUrlFile redirects) {
    MovedUrlFile current = redirects;
    try {
      for (int step = 0; step <= MAX_STEPS; step++) {
        try (RecordSorter byTarget = new RecordSorter(folder, "target-" + step, MEMORY);
            RecordSorter moved = new RecordSorter(folder, "led-" + step, MEMORY)) {
          sortByTarget(current, byTarget);
          if (lead(current, byTarget.sorted(), moved, step == MAX_STEPS) == 0) {
            return current;
          }
          current = replaced(current, moved.sorted(), step);
        }
      }
      return current;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sortByTarget(MovedUrlFile redirects, RecordSorter byTarget) {
    try (MovedUrlFile.Cursor all = redirects.read()) {
      while (all.hasNext()) {
        MovedUrl next = all.next();
        if (next.mayGoOn() || next.to().startsWith(origin + "/")) {
          MovedUrl.key(path(next.to()))
              .ifPresent(key -> byTarget.add(key, next.key() + "\t" + next.text()));
        }
      }
    }
  }

  private String path(String to) {
    String local = to.startsWith(origin + "/") ? to.substring(origin.length()) : to;
    return local.split("[?#]", 2)[0];
  }

  /** Gives how many redirects lead on to another; these go to {@code moved}. */
  private long lead(
      MovedUrlFile redirects,
      Iterator<RecordSorter.Entry> byTarget,
      RecordSorter moved,
      boolean isLast) {
    long count = 0;
    try (MovedUrlFile.Cursor sources = redirects.read()) {
      MovedUrl source = sources.hasNext() ? sources.next() : null;
      while (byTarget.hasNext() && source != null) {
        RecordSorter.Entry entry = byTarget.next();
        while (source != null && IdOrder.COMPARATOR.compare(source.key(), entry.key()) < 0) {
          source = sources.hasNext() ? sources.next() : null;
        }
        if (source != null && source.key().equals(entry.key())) {
          count++;
          int tab = entry.value().indexOf('\t');
          String key = entry.value().substring(0, tab);
          MovedUrl led = MovedUrl.parse(key, entry.value().substring(tab + 1));
          boolean circle = isLast || key.equals(source.key());
          if (circle) {
            loops.found(led);
          }
          int status = source.status() == 410 ? 410 : led.status();
          MovedUrl end = led.leadingTo(source.to(), status);
          moved.add(key, circle ? DROPPED : end.text());
        }
      }
    }
    return count;
  }

  private MovedUrlFile replaced(
      MovedUrlFile redirects, Iterator<RecordSorter.Entry> moved, int step) {
    try (MovedUrlFile.Cursor all = redirects.read()) {
      return MovedUrlFile.write(folder.resolve("redirects-" + step), new Replaced(all, moved));
    } finally {
      redirects.delete();
    }
  }

  /** All redirects, some of them replaced or left out. */
  private static final class Replaced implements Iterator<MovedUrl> {
    private final Iterator<MovedUrl> all;
    private final Iterator<RecordSorter.Entry> moved;
    private RecordSorter.Entry ahead;
    private MovedUrl next;

    Replaced(Iterator<MovedUrl> all, Iterator<RecordSorter.Entry> moved) {
      this.all = all;
      this.moved = moved;
      this.ahead = moved.hasNext() ? moved.next() : null;
      advance();
    }

    private void advance() {
      next = null;
      while (next == null && all.hasNext()) {
        MovedUrl old = all.next();
        if (ahead != null && ahead.key().equals(old.key())) {
          next = ahead.value().isEmpty() ? null : MovedUrl.parse(old.key(), ahead.value());
          ahead = moved.hasNext() ? moved.next() : null;
        } else {
          next = old;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public MovedUrl next() {
      MovedUrl found = next;
      advance();
      return found;
    }
  }
}
