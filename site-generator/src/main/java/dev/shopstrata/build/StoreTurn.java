package dev.shopstrata.build;

import dev.shopstrata.bundle.Bundle;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
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

  private final StoreId store;
  private final Opener opener;
  private final Problems problems;
  private final BuildListener listener;
  private final int planned;
  private final int units;
  private final AtomicInteger unitsLeft;
  private boolean opened;
  private StoreRun run;
  private long started;
  private volatile boolean failed;
  private volatile Bundle bundle;

  /**
   * @param planned the store's units; a store without pages still has files to publish
   */
  StoreTurn(StoreId store, int planned, Opener opener, Problems problems, BuildListener listener) {
    this.store = store;
    this.opener = opener;
    this.problems = problems;
    this.listener = listener;
    this.planned = planned;
    this.units = Math.max(1, planned);
    this.unitsLeft = new AtomicInteger(units);
  }

  int units() {
    return units;
  }

  /** Works off one unit; the one that ends last publishes the bundle. Gives the unit's pages. */
  int unit(int index) {
    int pages = 0;
    try {
      Optional<StoreRun> open = open();
      if (open.isPresent() && index < planned) {
        pages = open.get().unit(index);
      }
    } catch (ProblemException | IOException | UncheckedIOException e) {
      fail(e);
    }
    if (unitsLeft.decrementAndGet() == 0) {
      finish();
    }
    return pages;
  }

  /** The run, opened by the first unit; empty when it can't be opened. */
  private synchronized Optional<StoreRun> open() throws IOException {
    if (!opened) {
      opened = true;
      started = System.nanoTime();
      run = opener.open();
    }
    return Optional.ofNullable(run);
  }

  /** Such as a record that can't be read, or a full disk: the other stores go on. */
  private void fail(Exception cause) {
    failed = true;
    if (cause instanceof ProblemException found) {
      problems.addAll(found.problems());
    } else {
      problems.add(
          Problem.of(
                  ProblemCode.STORE_UNWRITABLE,
                  "the files of \"" + store + "\" can't be read or written: " + cause.getMessage(),
                  "see to free space and to permissions in the output directory, then build again")
              .inStore(store.value()));
    }
  }

  private synchronized void finish() {
    if (run == null) {
      return;
    }
    try (StoreRun open = run) {
      if (!failed) {
        open.finish().ifPresent(made -> bundle = made);
      }
    } catch (ProblemException | IOException | UncheckedIOException e) {
      fail(e);
    }
    run.problems().tell(problems);
    if (bundle().isPresent()) {
      listener.storeFinished(
          new FinishedStore(
              bundle, run.changedPages(), Duration.ofNanos(System.nanoTime() - started)));
    }
  }

  /** Whether its pages show pictures that are encoded here. */
  synchronized boolean hasPictures() {
    return run != null && run.hasPictures();
  }

  /** The bundle; empty when the store has errors. */
  Optional<Bundle> bundle() {
    return failed ? Optional.empty() : Optional.ofNullable(bundle);
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
