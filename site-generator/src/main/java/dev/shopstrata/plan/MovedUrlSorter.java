package dev.shopstrata.plan;

import dev.shopstrata.sort.RecordSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * Gathers what leads away from each path, by way of files: of all that is said about a path the
 * best counts, and nothing does where there is a page. Eight bytes a redirect are held.
 */
final class MovedUrlSorter implements Closeable {
  private static final long MEMORY = 8 << 20;

  private final RecordSorter sorter;
  private final HashList hashes = new HashList(16);

  MovedUrlSorter(Path folder) {
    this.sorter = new RecordSorter(folder, "moved", MEMORY);
  }

  void add(MovedUrl moved) {
    sorter.add(moved.key(), moved.text());
    hashes.add(PathHash.ofFolded(moved.key()));
  }

  /** Marks the redirected paths that have a page or file. Nothing is added afterwards. */
  void markLive(PathClaims claims) {
    long[] sorted = hashes.toArray();
    Arrays.sort(sorted);
    if (sorted.length > 0) {
      claims.forEachFile(
          (path, claim) -> {
            if (Arrays.binarySearch(sorted, PathHash.of(path)) >= 0) {
              MovedUrl live = MovedUrl.live(path);
              sorter.add(live.key(), live.text());
            }
          });
    }
  }

  /**
   * One redirect for each path, by key.
   *
   * @param twice is told of redirects that lead elsewhere than the one that counts
   */
  Iterator<MovedUrl> chosen(Rivals twice) {
    return new Chosen(sorter.sorted(), twice);
  }

  /** Is told of two redirects of one path. */
  interface Rivals {
    void differ(MovedUrl counts, MovedUrl other);
  }

  @Override
  public void close() throws IOException {
    sorter.close();
  }

  private static final class Chosen implements Iterator<MovedUrl> {
    private final Iterator<RecordSorter.Entry> entries;
    private final Rivals rivals;
    private RecordSorter.Entry ahead;
    private MovedUrl next;

    Chosen(Iterator<RecordSorter.Entry> entries, Rivals rivals) {
      this.entries = entries;
      this.rivals = rivals;
      this.ahead = entries.hasNext() ? entries.next() : null;
      advance();
    }

    private void advance() {
      next = null;
      while (next == null && ahead != null) {
        MovedUrl best = group(ahead.key());
        next = best.origin() == MovedUrl.Origin.LIVE ? null : best;
      }
    }

    /** The best of all that have the key; the first of equals. */
    private MovedUrl group(String key) {
      MovedUrl best = MovedUrl.parse(key, ahead.value());
      for (step(); ahead != null && ahead.key().equals(key); step()) {
        MovedUrl other = MovedUrl.parse(key, ahead.value());
        boolean better = other.origin().compareTo(best.origin()) < 0;
        if (other.origin() == best.origin() && !other.redirect().equals(best.redirect())) {
          rivals.differ(best, other);
        }
        best = better ? other : best;
      }
      return best;
    }

    private void step() {
      ahead = entries.hasNext() ? entries.next() : null;
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
