package dev.shopstrata.plan;

import dev.shopstrata.sort.RecordSorter;
import dev.shopstrata.tree.SitePath;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;

/**
 * Gathers what leads away from each path, by way of files: of all that is said about a path the
 * best counts, and nothing does where there is a page. Eight bytes a redirect are held, and 16 more
 * where an import names a path.
 */
final class MovedUrlSorter implements Closeable {
  private static final long MEMORY = 8 << 20;

  private final RecordSorter sorter;
  private final HashList hashes = new HashList(16);
  private final HashList targets = new HashList(16);
  private long[] sortedTargets = {};
  private final BitSet liveTargets = new BitSet();

  MovedUrlSorter(Path folder) {
    this.sorter = new RecordSorter(folder, "moved", MEMORY);
  }

  void add(MovedUrl moved) {
    sorter.add(moved.key(), moved.text());
    hashes.add(PathHash.ofFolded(moved.key()));
    if (moved.origin() == MovedUrl.Origin.IMPORTED_PATH && moved.to().startsWith("/")) {
      RedirectTargetCheck.targets(moved.redirect()).forEach(targets::add);
    }
  }

  /**
   * Marks the redirected paths that have a page or file, and the targets that do. Nothing is added
   * afterwards.
   */
  void markLive(PathClaims claims) {
    long[] sources = hashes.toArray();
    Arrays.sort(sources);
    sortedTargets = targets.toArray();
    Arrays.sort(sortedTargets);
    if (sources.length > 0) {
      claims.forEachFile((path, claim) -> mark(path, sources));
    }
  }

  private void mark(SitePath path, long[] sources) {
    long hash = PathHash.of(path);
    if (Arrays.binarySearch(sources, hash) >= 0) {
      MovedUrl live = MovedUrl.live(path);
      sorter.add(live.key(), live.text());
    }
    int target = Arrays.binarySearch(sortedTargets, hash);
    if (target >= 0) {
      liveTargets.set(target);
    }
  }

  /** Whether an import leads to a path of the store where there is nothing. */
  boolean leadsNowhere(MovedUrl moved) {
    return moved.origin() == MovedUrl.Origin.IMPORTED_PATH
        && moved.to().startsWith("/")
        && RedirectTargetCheck.targets(moved.redirect()).stream().noneMatch(this::isLive);
  }

  /** What no import names is where the ledger leads. */
  private boolean isLive(long hash) {
    int target = Arrays.binarySearch(sortedTargets, hash);
    return target < 0 || liveTargets.get(target);
  }

  /**
   * One redirect for each path, by key.
   *
   * @param twice is told of imports that lead elsewhere than the one that counts
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
        boolean imports = other.origin().isImport() && best.origin().isImport();
        if (imports && !other.to().equals(best.to())) {
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
