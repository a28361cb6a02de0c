package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.HashMap;
import java.util.Map;

/** Reports merged files whose names are too much alike. */
final class NameCheck {
  private NameCheck() {}

  static void run(MergedTree tree, Problems problems) {
    Map<String, TreePath> data = new HashMap<>();
    Map<String, TreePath> folded = new HashMap<>();
    tree.files()
        .forEach(
            (path, file) -> {
              TreePath alike = folded.putIfAbsent(SitePath.of(path.value()).folded(), path);
              if (alike != null) {
                report(
                    ProblemCode.LAYER_PATH_COLLISION,
                    tree,
                    path,
                    alike,
                    "are one file on some systems",
                    problems);
              } else if (path.top().equals("data") && FileKind.of(path) == FileKind.STRUCTURED) {
                String stem =
                    path.value()
                        .substring(0, path.value().length() - path.extension().length() - 1);
                TreePath same = data.putIfAbsent(stem, path);
                if (same != null) {
                  report(
                      ProblemCode.STRUCTURED_NAME_TWICE,
                      tree,
                      path,
                      same,
                      "have one name in templates",
                      problems);
                }
              }
            });
  }

  private static void report(
      ProblemCode code, MergedTree tree, TreePath a, TreePath b, String why, Problems problems) {
    LayerFile one = tree.file(a).orElseThrow().winner();
    LayerFile other = tree.file(b).orElseThrow().winner();
    boolean oneIsNearer = tree.depth(one.layer()) < tree.depth(other.layer());
    LayerFile nearer = oneIsNearer ? one : other;
    LayerFile farther = oneIsNearer ? other : one;
    problems.add(
        Problem.of(
                code,
                "\""
                    + nearer.path()
                    + "\" and \""
                    + farther.path()
                    + "\" of \""
                    + farther.layer()
                    + "\" "
                    + why,
                "rename this file to \"" + farther.path().name() + "\", or to something else")
            .at(Location.of(nearer.display()))
            .inLayer(nearer.layer().value()));
  }
}
