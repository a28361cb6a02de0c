package dev.shopstrata.layer;

import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.tree.TreePath;
import java.util.Optional;

/** Says when a file such as {@code main+.css} has nothing sensible to follow. */
final class AdditionCheck {
  private AdditionCheck() {}

  static void check(
      TreePath path, LayerParts.Own own, Optional<MergedFile> inherited, Problems problems) {
    LayerFile addition = own.addition().orElseThrow();
    String name = "\"" + addition.path() + "\"";
    FileKind kind = FileKind.of(path);
    if (kind != FileKind.TEXT) {
      problems.add(
          ColumnMerger.problem(
              ProblemCode.ADDITION_IMPOSSIBLE,
              addition,
              name + " cannot follow \"" + path + "\", which is " + kind.label(),
              fix(kind, path)));
    } else if (own.file().isPresent()) {
      problems.add(
          ColumnMerger.problem(
              ProblemCode.ADDITION_BESIDE_FILE,
              addition,
              name + " and \"" + path + "\" are in one layer",
              "move the addition into \"" + path.name() + "\", or delete that file"));
    } else if (inherited.isEmpty()) {
      problems.add(
          ColumnMerger.problem(
              ProblemCode.ADDITION_WITHOUT_FILE,
              addition,
              name + " adds to \"" + path + "\", which no layer below has",
              "rename it to \"" + path.name() + "\""));
    }
  }

  private static String fix(FileKind kind, TreePath path) {
    return switch (kind) {
      case STRUCTURED -> "name it \"" + path.name() + "\": structured files merge by themselves";
      case OVERLAY -> "name it \"" + path.name() + "\": the patches of all layers count";
      case PAGE, TEMPLATE, MARKDOWN, SCRIPT, DOCUMENT, BINARY, TEXT ->
          "override \"" + path + "\" instead";
    };
  }
}
