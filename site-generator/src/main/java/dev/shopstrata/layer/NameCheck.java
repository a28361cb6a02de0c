package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.SitePath;
import dev.shopstrata.tree.TreePath;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reports merged files whose names are too much alike. */
final class NameCheck {
  private final MergedTree tree;
  private final Problems problems;

  NameCheck(MergedTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  void run() {
    Map<String, TreePath> data = new HashMap<>();
    Map<String, TreePath> folded = new HashMap<>();
    for (TreePath path : tree.files().keySet()) {
      TreePath alike = folded.putIfAbsent(SitePath.of(path.value()).folded(), path);
      if (alike != null) {
        report(ProblemCode.LAYER_PATH_COLLISION, path, alike, "are one file on some systems");
      } else if (path.top().equals("data") && FileKind.of(path) == FileKind.STRUCTURED) {
        TreePath same = data.putIfAbsent(stem(path), path);
        if (same != null) {
          report(ProblemCode.STRUCTURED_NAME_TWICE, path, same, "have one name in templates");
        }
      }
    }
    filesInFiles(folded).forEach(this::reportFolder);
  }

  private static String stem(TreePath path) {
    return path.value().substring(0, path.value().length() - path.extension().length() - 1);
  }

  /** A file whose name is also that of a folder → the first file in the folder. */
  private static Map<TreePath, TreePath> filesInFiles(Map<String, TreePath> folded) {
    Map<TreePath, TreePath> found = new TreeMap<>();
    folded.forEach(
        (name, path) -> {
          for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            TreePath file = folded.get(name.substring(0, end));
            if (file != null) {
              found.merge(file, path, (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
          }
        });
    return found;
  }

  private void report(ProblemCode code, TreePath a, TreePath b, String why) {
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

  private void reportFolder(TreePath path, TreePath inFolder) {
    LayerFile file = tree.file(path).orElseThrow().winner();
    LayerFile other = tree.file(inFolder).orElseThrow().winner();
    problems.add(
        Problem.of(
                ProblemCode.LAYER_PATH_COLLISION,
                "\""
                    + path
                    + "\" is a file, but \""
                    + inFolder
                    + "\" of \""
                    + other.layer()
                    + "\" lies in a folder of that name",
                "rename one of them, or \"remove\" the inherited one")
            .at(Location.of(file.display()))
            .inLayer(file.layer().value()));
  }
}
