package dev.shopstrata.asset;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.Problems;

/** Reports findings with the file, layer and store they belong to. */
final class AssetReport {
  private final Problems problems;
  private final StoreId store;

  AssetReport(Problems problems, StoreId store) {
    this.problems = problems;
    this.store = store;
  }

  void add(Finding finding, LayerFile file) {
    add(
        Problem.of(finding.code(), finding.message(), finding.fix())
            .at(Location.of(file.display(), finding.at().line(), finding.at().column()))
            .inLayer(file.layer().value()));
  }

  void add(Problem problem) {
    problems.add(problem.inStore(store.value()));
  }

  void addAll(Problems found) {
    found.sorted().forEach(this::add);
  }
}
