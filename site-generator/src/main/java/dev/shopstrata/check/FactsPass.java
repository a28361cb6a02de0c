package dev.shopstrata.check;

import dev.shopstrata.sort.IdOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a store's pages, many at once, and writes down their facts in order. */
final class FactsPass {
  private static final int BATCH = 512;

  private final SiteCheck.Units units;
  private final PageExaminer examiner = new PageExaminer();

  FactsPass(SiteCheck.Units units) {
    this.units = units;
  }

  /** How many pages there are, and how many of them were read. */
  record Count(long pages, long read) {}

  /**
   * Writes the facts of all pages.
   *
   * @param reuse whether those of pages that are as they were may be taken from the last ones
   */
  Count write(CheckedStore store, FactsFile facts, boolean reuse) throws IOException {
    long pages = 0;
    long read = 0;
    try (PageWalk walk = PageWalk.of(store.folder());
        LastFacts last = new LastFacts(facts.read(), reuse);
        FactsFile.Output out = facts.write()) {
      List<PageWalk.Step> batch = new ArrayList<>(BATCH);
      List<PageFacts> known = new ArrayList<>(BATCH);
      while (walk.hasNext()) {
        PageWalk.Step step = walk.next();
        if (step.isPage()) {
          PageFacts kept = last.of(step);
          batch.add(step);
          known.add(kept);
          pages++;
          read += kept == null ? 1 : 0;
        }
        if (batch.size() == BATCH) {
          examine(store, batch, known, out);
        }
      }
      examine(store, batch, known, out);
      out.finish();
    }
    return new Count(pages, read);
  }

  private void examine(
      CheckedStore store, List<PageWalk.Step> batch, List<PageFacts> known, FactsFile.Output out)
      throws IOException {
    PageFacts[] facts = known.toArray(PageFacts[]::new);
    units.run(
        facts.length,
        i -> {
          if (facts[i] == null) {
            facts[i] = examiner.examine(store, batch.get(i));
          }
        });
    for (PageFacts page : facts) {
      out.add(page);
    }
    batch.clear();
    known.clear();
  }

  /** The facts of the last check, gone through beside the manifest. */
  private static final class LastFacts implements AutoCloseable {
    private final FactsFile.Input in;
    private PageFacts next;

    LastFacts(FactsFile.Input in, boolean reuse) throws IOException {
      this.in = in;
      this.next = reuse ? in.next() : null;
    }

    /** Those of a page that did not change, or null. */
    PageFacts of(PageWalk.Step step) throws IOException {
      String path = step.file().path().value();
      while (next != null && IdOrder.COMPARATOR.compare(next.path(), path) < 0) {
        next = in.next();
      }
      boolean isSame =
          next != null
              && next.path().equals(path)
              && next.digest().equals(step.file().sha256().hex())
              && next.origin().equals(step.origin());
      return isSame ? next : null;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
