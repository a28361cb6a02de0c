package dev.shopstrata.plan;

import dev.shopstrata.ledger.Ledger;
import dev.shopstrata.ledger.LedgerChanges;
import dev.shopstrata.ledger.LedgerLine;
import dev.shopstrata.ledger.LedgerUpdater;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.Settings;
import dev.shopstrata.store.UrlImport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Holds a plan against the URL ledger and the imports: writes the ledger for the next build, and
 * the redirects from all former URLs together with those that are written by hand.
 */
public final class MovedUrlPlanner {
  private final Path project;
  private final Path folder;
  private final Problems problems;

  /**
   * @param project where imports lie
   * @param folder for the files it writes
   */
  public MovedUrlPlanner(Path project, Path folder, Problems problems) {
    this.project = project;
    this.folder = folder;
    this.problems = problems;
  }

  public MovedUrls plan(SiteInputs inputs, SitePlan plan, Ledger ledger) {
    Settings settings = plan.settings();
    Path rest = folder.resolve("unknown-urls.csv");
    try {
      Files.createDirectories(folder);
      try (MovedUrlSorter sorter = new MovedUrlSorter(folder);
          ImportReport report =
              new ImportReport(settings.store(), settings.urls().imports(), problems, rest)) {
        Path updated = folder.resolve("ledger.ndjson");
        LedgerChanges changes = update(plan, ledger, updated, sorter);
        plan.redirects()
            .forEach(r -> MovedUrl.of(MovedUrl.Origin.WRITTEN, r, "").ifPresent(sorter::add));
        imports(inputs, plan, report, sorter);
        sorter.markLive(new PathClaims(plan.sets(), inputs.files(), List.of()));
        MovedUrlFile direct = direct(settings, sorter, report);
        Path text = text(direct, sorter, report);
        report.tell();
        return new MovedUrls(
            text,
            new MovedUrlOrigins(direct),
            ledger,
            settings.urls().ledger().map(kept -> updated),
            changes,
            Optional.of(rest).filter(Files::exists));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LedgerChanges update(
      SitePlan plan, Ledger ledger, Path updated, MovedUrlSorter sorter) {
    MovedTargets targets = new MovedTargets(plan, ledger);
    return new LedgerUpdater()
        .update(
            ledger,
            new LiveLines(plan).sorted(),
            updated,
            line -> targets.of(line).forEach(redirect -> add(sorter, line, redirect)));
  }

  private static void add(MovedUrlSorter sorter, LedgerLine line, Redirect redirect) {
    MovedUrl.Origin origin =
        line.discontinued() ? MovedUrl.Origin.DISCONTINUED : MovedUrl.Origin.MOVED;
    MovedUrl.of(origin, redirect, "").ifPresent(sorter::add);
  }

  private void imports(SiteInputs inputs, SitePlan plan, ImportReport report, MovedUrlSorter sorter)
      throws IOException {
    ImportedUrls tables = new ImportedUrls(inputs, plan, report);
    PatternUrls patterns = new PatternUrls(inputs, report);
    for (UrlImport source : plan.settings().urls().imports()) {
      if (source instanceof UrlImport.Pattern pattern) {
        patterns.fill(pattern, sorter::add);
      } else if (source instanceof UrlImport.Table table) {
        Path file = project.resolve(table.file());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          tables.read(table, file, sorter::add);
        } else {
          report.absent(table);
        }
      }
    }
  }

  private MovedUrlFile direct(Settings settings, MovedUrlSorter sorter, ImportReport report) {
    RedirectReports reports = new RedirectReports(settings.store(), problems);
    MovedUrlFile chosen =
        MovedUrlFile.write(folder.resolve("chosen"), sorter.chosen(report::twice));
    return new ChainCollapser(folder, settings.url().origin(), reports::circle).collapse(chosen);
  }

  private Path text(MovedUrlFile redirects, MovedUrlSorter sorter, ImportReport report)
      throws IOException {
    Path file = folder.resolve("redirects.txt");
    try (MovedUrlFile.Cursor all = redirects.read();
        BufferedWriter out = Files.newBufferedWriter(file)) {
      while (all.hasNext()) {
        MovedUrl moved = all.next();
        out.write(RedirectsFile.line(moved.redirect()));
        if (sorter.leadsNowhere(moved)) {
          report.missing(moved);
        }
      }
    }
    return file;
  }
}
