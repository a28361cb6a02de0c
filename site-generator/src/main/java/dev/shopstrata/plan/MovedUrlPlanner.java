package dev.shopstrata.plan;

import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.ledger.LedgerUpdater;
import dev.shopstrata.problem.Problems;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Holds a plan against the URL ledger: writes the ledger for the next build and the redirects from
 * all URLs that things had before, together with those that are written by hand.
 */
public final class MovedUrlPlanner {
  private final Path folder;
  private final Problems problems;

  /**
   * @param folder for the files it writes
   */
  public MovedUrlPlanner(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  public MovedUrls plan(SiteInputs inputs, SitePlan plan, Ledger ledger) {
    MovedTargets targets = new MovedTargets(plan, ledger);
    PathClaims claims = new PathClaims(plan.sets(), inputs.files(), List.of());
    RedirectReports reports = new RedirectReports(plan.settings().store(), problems);
    try {
      Files.createDirectories(folder);
      Path updated = folder.resolve("ledger.ndjson");
      try (MovedUrlSorter sorter = new MovedUrlSorter(folder)) {
        LedgerChanges changes =
            new LedgerUpdater()
                .update(
                    ledger,
                    new LiveLines(plan).sorted(),
                    updated,
                    line -> targets.of(line).forEach(r -> add(sorter, line.discontinued(), r)));
        plan.redirects()
            .forEach(r -> MovedUrl.of(MovedUrl.Origin.WRITTEN, r, 0).ifPresent(sorter::add));
        sorter.markLive(claims);
        MovedUrlFile chosen =
            MovedUrlFile.write(folder.resolve("chosen"), sorter.chosen((counts, other) -> {}));
        MovedUrlFile direct =
            new ChainCollapser(folder, plan.settings().url().origin(), reports::circle)
                .collapse(chosen);
        return new MovedUrls(text(direct), ledger, updated, changes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MovedUrlSorter sorter, boolean discontinued, Redirect redirect) {
    MovedUrl.Origin origin = discontinued ? MovedUrl.Origin.DISCONTINUED : MovedUrl.Origin.MOVED;
    MovedUrl.of(origin, redirect, 0).ifPresent(sorter::add);
  }

  private Path text(MovedUrlFile redirects) throws IOException {
    Path file = folder.resolve("redirects.txt");
    try (MovedUrlFile.Cursor all = redirects.read();
        BufferedWriter out = Files.newBufferedWriter(file)) {
      while (all.hasNext()) {
        out.write(RedirectsFile.line(all.next().redirect()));
      }
    }
    return file;
  }
}
