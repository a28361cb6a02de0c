package dev.shopstrata.plan;

import dev.shopstrata.source.Node;
import dev.shopstrata.store.SiteUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns {@code data/redirects.yaml} into redirects that lead to their final target in one step, by
 * {@code from}.
 */
final class RedirectPlanner {
  private final RedirectReader reader;
  private final RedirectTargets targets;
  private final RedirectReports reports;
  private final String origin;

  RedirectPlanner(SiteInputs inputs, List<PageSet> sets, RedirectReports reports) {
    SiteUrl url = inputs.settings().url();
    this.origin = url.origin();
    this.reports = reports;
    this.reader = new RedirectReader(url, reports);
    this.targets = new RedirectTargets(inputs, sets);
  }

  List<PlannedRedirect> plan(Node root) {
    NavigableMap<String, PlannedRedirect> byFrom = new TreeMap<>();
    for (PlannedRedirect written : reader.read(root)) {
      Optional<PlannedRedirect> resolved = resolved(written);
      if (resolved.isPresent()) {
        PlannedRedirect first = byFrom.putIfAbsent(written.redirect().from(), resolved.get());
        if (first != null) {
          reports.twice(written, first);
        }
      }
    }
    List<PlannedRedirect> direct = new ArrayList<>();
    byFrom.values().forEach(start -> end(start, byFrom).ifPresent(direct::add));
    return direct;
  }

  private Optional<PlannedRedirect> resolved(PlannedRedirect written) {
    if (written.redirect().status() == 410) {
      return Optional.of(written);
    }
    Optional<String> url = targets.url(written.redirect());
    if (url.isEmpty()) {
      reports.unknownTarget(written);
    }
    return url.map(found -> written.to(found, written.redirect().status()));
  }

  /** Follows a chain to its end; a chain that comes back has none. */
  private Optional<PlannedRedirect> end(
      PlannedRedirect start, NavigableMap<String, PlannedRedirect> byFrom) {
    List<String> trail = new ArrayList<>(List.of(start.redirect().from()));
    Redirect last = start.redirect();
    while (last.status() != 410 && byFrom.containsKey(path(last.to()))) {
      String next = path(last.to());
      if (trail.contains(next)) {
        trail.add(next);
        reports.loop(trail, start);
        return Optional.empty();
      }
      trail.add(next);
      last = byFrom.get(next).redirect();
    }
    int status = last.status() == 410 ? 410 : start.redirect().status();
    return Optional.of(start.to(last.to(), status));
  }

  private String path(String target) {
    return target.startsWith(origin + "/") ? target.substring(origin.length()) : target;
  }
}
