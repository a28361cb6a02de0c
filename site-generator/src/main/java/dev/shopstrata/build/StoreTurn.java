package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A store's turn in the queue: its files are open from its first unit to its last, not longer. */
final class StoreTurn implements AutoCloseable {
  /** Opens a store's run. */
  interface Opener {
    StoreRun open() throws IOException;
  }

  private final Opener opener;
  private final Problems problems;
  private final BuildListener listener;
  private final int units;
  private final AtomicInteger unitsLeft;
  private StoreRun run;
  private long started;
  private volatile boolean failed;
  private volatile Bundle bundle;

  /**
   * @param planned the store's units; a store without pages still has files to publish
   */
  StoreTurn(int planned, Opener opener, Problems problems, BuildListener listener) {
    this.opener = opener;
    this.problems = problems;
    this.listener = listener;
    this.units = Math.max(1, planned);
    this.unitsLeft = new AtomicInteger(units);
  }

  int units() {
    return units;
  }

  /** Works off one unit; the one that ends last publishes the bundle. Gives the unit's pages. */
  int unit(int index) {
    try {
      StoreRun open = open();
      int pages = work(open, index);
      if (unitsLeft.decrementAndGet() == 0) {
        finish(open);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int work(StoreRun open, int index) throws IOException {
    try {
      return index < open.unitCount() ? open.unit(index) : 0;
    } catch (ProblemException e) {
      // Such as a record of the catalog that can't be read: the other stores go on.
      failed = true;
      problems.addAll(e.problems());
      return 0;
    }
  }

  private synchronized StoreRun open() throws IOException {
    if (run == null) {
      started = System.nanoTime();
      run = opener.open();
    }
    return run;
  }

  private void finish(StoreRun open) throws IOException {
    try (open) {
      if (!failed) {
        open.finish().ifPresent(made -> bundle = made);
      }
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    open.problems().tell(problems);
    if (bundle != null) {
      listener.storeFinished(
          new FinishedStore(
              bundle, open.changedPages(), Duration.ofNanos(System.nanoTime() - started)));
    }
  }

  Optional<Bundle> bundle() {
    return Optional.ofNullable(bundle);
  }

  /** Gives up a run that did not come to its end. */
  @Override
  public synchronized void close() {
    if (run != null && unitsLeft.get() > 0) {
      try {
        run.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
