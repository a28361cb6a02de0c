package dev.shopstrata.plan;

import dev.shopstrata.plan.route.PercentCode;
import dev.shopstrata.tree.SitePath;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reports redirects to paths of the own store where there is nothing. */
final class RedirectTargetCheck {
  private final RedirectReports reports;

  RedirectTargetCheck(RedirectReports reports) {
    this.reports = reports;
  }

  void check(PathClaims claims) {
    List<PlannedRedirect> internal =
        claims.redirects().stream().filter(r -> r.redirect().to().startsWith("/")).toList();
    if (internal.isEmpty()) {
      return;
    }
    NavigableSet<Long> missing = new TreeSet<>();
    internal.forEach(redirect -> missing.addAll(targets(redirect.redirect())));
    claims.forEachFile((path, claim) -> missing.remove(PathHash.of(path)));
    internal.stream()
        .filter(redirect -> missing.containsAll(targets(redirect.redirect())))
        .forEach(reports::unknownTarget);
  }

  /** The files that would answer: the path's own, and the index of a folder of this name. */
  static List<Long> targets(Redirect redirect) {
    String path = redirect.to().split("[?#]", 2)[0];
    String folder = path.endsWith("/") ? path : path + "/";
    return List.of(path, folder).stream()
        .map(url -> PercentCode.decode(url).substring(1))
        .map(file -> file.isEmpty() || file.endsWith("/") ? file + "index.html" : file)
        .filter(file -> SitePath.violation(file).isEmpty())
        .map(file -> PathHash.of(SitePath.of(file)))
        .toList();
  }
}
