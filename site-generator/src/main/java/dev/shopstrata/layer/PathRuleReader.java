package dev.shopstrata.layer;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.ScalarNode;
import dev.shopstrata.tree.Glob;
import dev.shopstrata.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the path patterns of a {@code layer.yaml}. */
final class PathRuleReader {
  private final Problems problems;

  PathRuleReader(Problems problems) {
    this.problems = problems;
  }

  /** Patterns that speak of whole files. */
  List<PathRule> paths(String key, List<ScalarNode> items) {
    List<PathRule> rules = new ArrayList<>();
    for (ScalarNode item : items) {
      if (item.text().indexOf('#') >= 0) {
        report(
            item,
            "\"" + item.text() + "\": \"" + key + "\" speaks of whole files",
            "leave out what follows \"#\"");
      } else if (isPath(item, item.text())) {
        rules.add(new PathRule(Glob.of(item.text()), Optional.empty(), item.at()));
      }
    }
    return rules;
  }

  /** Patterns that may speak of a key or a block after {@code #}. */
  List<PathRule> parts(String key, List<ScalarNode> items) {
    List<PathRule> rules = new ArrayList<>();
    for (ScalarNode item : items) {
      int hash = item.text().indexOf('#');
      String path = hash < 0 ? item.text() : item.text().substring(0, hash);
      Optional<String> part =
          hash < 0 ? Optional.empty() : Optional.of(item.text().substring(hash + 1));
      if (part.filter(p -> p.isEmpty() || p.equals("block:")).isPresent()) {
        report(
            item,
            "\"" + item.text() + "\": nothing follows \"#\" in \"" + key + "\"",
            "write \"site.yaml#key\" or \"pages/x.peb#block:name\"");
      } else if (isPath(item, path) && part.map(p -> hasPart(item, path, p)).orElse(true)) {
        rules.add(new PathRule(Glob.of(path), part, item.at()));
      }
    }
    return rules;
  }

  /** Whether files of this name have keys or blocks; a pattern with wildcards may match some. */
  private boolean hasPart(ScalarNode item, String path, String part) {
    boolean block = part.startsWith("block:");
    FileKind kind = FileKind.of(TreePath.of(path));
    boolean fits =
        isWild(path)
            || kind == FileKind.PAGE
            || kind == (block ? FileKind.TEMPLATE : FileKind.STRUCTURED);
    if (!fits) {
      report(
          item,
          "\""
              + path
              + "\" has no "
              + (block ? "blocks" : "keys")
              + " to protect: it is "
              + kind.label(),
          "protect the whole file: \"" + path + "\"");
    }
    return fits;
  }

  private static boolean isWild(String path) {
    return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
  }

  private boolean isPath(ScalarNode item, String path) {
    Optional<String> violation = TreePath.violation(path);
    if (violation.isPresent()) {
      report(
          item,
          "\"" + path + "\" is no path of a file: " + violation.get(),
          path.endsWith("/")
              ? "write \"" + path + "**\" for everything in the folder"
              : "write a path below the layer, such as \"pages/wishlist.peb\"");
      return false;
    }
    int slash = path.indexOf('/');
    String top = slash < 0 ? path : path.substring(0, slash);
    List<String> known = slash < 0 ? List.of("site.yaml") : LayerNames.FOLDERS;
    if (!isWild(top) && !known.contains(top)) {
      report(
          item,
          "\"" + path + "\" can match no file of a layer",
          "begin with one of "
              + String.join(", ", LayerNames.FOLDERS)
              + ", or name site.yaml"
              + DidYouMean.hint(top, known));
      return false;
    }
    return true;
  }

  private void report(ScalarNode item, String message, String fix) {
    problems.add(Problem.of(ProblemCode.LAYER_RULE_INVALID, message, fix).at(item.at()));
  }
}
