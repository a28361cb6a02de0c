package dev.shopstrata.plan;

import dev.shopstrata.layer.MergedFile;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts a store's pages and makes sure that no two files want the same path. */
public final class SitePlanner {
  private final Problems problems;

  public SitePlanner(Problems problems) {
    this.problems = problems;
  }

  public SitePlan plan(SiteInputs inputs) {
    List<PageSet> sets = new PageSetPlanner(inputs, problems).plan();
    RedirectReports reports = new RedirectReports(inputs.settings().store(), problems);
    RedirectPlanner planner = new RedirectPlanner(inputs, sets, reports);
    List<PlannedRedirect> redirects =
        redirectFile(inputs).flatMap(MergedFile::data).map(planner::plan).orElse(List.of());
    PathClaims claims = new PathClaims(sets, inputs.files(), redirects);
    new PathCheck(inputs.settings().store(), problems).check(claims);
    new FolderCheck(inputs.settings().store(), problems).check(claims);
    new RedirectTargetCheck(reports).check(claims);
    return new SitePlan(
        inputs.settings(),
        inputs.routes().routes(),
        inputs.catalogs(),
        inputs.contents(),
        sets,
        redirects.stream().map(PlannedRedirect::redirect).toList());
  }

  private static Optional<MergedFile> redirectFile(SiteInputs inputs) {
    return Stream.of("yaml", "json")
        .flatMap(ending -> inputs.tree().file(TreePath.of("data/redirects." + ending)).stream())
        .findFirst();
  }
}
