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
    try {
      RecordSorter byTarget = sorter("target", 0);
      try (MovedUrlFile.Cursor all = redirects.read()) {
        all.forEachRemaining(next -> addByTarget(next, byTarget));
      }
      return collapse(redirects, byTarget);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After each step only those can go on that have just been led on. */
  private MovedUrlFile collapse(MovedUrlFile redirects, RecordSorter first) throws IOException {
    MovedUrlFile current = redirects;
    RecordSorter byTarget = first;
    for (int step = 0; step <= MAX_STEPS; step++) {
      RecordSorter next = sorter("target", step + 1);
      long count;
      try (RecordSorter open = byTarget;
          RecordSorter moved = sorter("led", step)) {
        count = lead(current, open.sorted(), new Led(moved, next, step == MAX_STEPS));
        current = count == 0 ? current : replaced(current, moved.sorted(), step);
      }
      byTarget = next;
      if (count == 0) {
        break;
      }
    }
    byTarget.close();
    return current;
  }

  /** Where redirects go that were led on; in the last step none may be. */
  private record Led(RecordSorter moved, RecordSorter byTarget, boolean isLast) {}

  private RecordSorter sorter(String name, int step) {
    return new RecordSorter(folder, name + "-" + step, MEMORY);
  }

  private void addByTarget(MovedUrl redirect, RecordSorter byTarget) {
    if (redirect.mayGoOn() && path(redirect.to()).startsWith("/")) {
      MovedUrl.key(path(redirect.to()))
          .ifPresent(key -> byTarget.add(key, redirect.key() + "\t" + redirect.text()));
    }
  }

  private String path(String to) {
    String local = to.startsWith(origin + "/") ? to.substring(origin.length()) : to;
    return local.split("[?#]", 2)[0];
  }

  /** Gives how many redirects lead on to another. */
  private long lead(MovedUrlFile redirects, Iterator<RecordSorter.Entry> byTarget, Led led) {
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
          lead(entry.value(), source, led);
        }
      }
    }
    return count;
  }

  private void lead(String value, MovedUrl source, Led led) {
    int tab = value.indexOf('\t');
    String key = value.substring(0, tab);
    MovedUrl moved = MovedUrl.parse(key, value.substring(tab + 1));
    if (led.isLast() || key.equals(source.key())) {
      loops.found(moved);
      led.moved().add(key, DROPPED);
    } else {
      int status = source.status() == 410 ? 410 : moved.status();
      MovedUrl end = moved.leadingTo(source.to(), status);
      led.moved().add(key, end.text());
      addByTarget(end, led.byTarget());
    }
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
