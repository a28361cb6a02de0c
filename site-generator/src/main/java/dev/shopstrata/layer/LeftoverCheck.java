package dev.shopstrata.layer;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.tree.TreePath;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports translations that a nearer override of the text leaves behind: the store would show its
 * own text in one language and somebody else's in another.
 */
final class LeftoverCheck {
  /** {@code content/about.de.md}, {@code content/about.de-CH.md}. */
  private static final Pattern TRANSLATION =
      Pattern.compile("(content/.+)\\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\\.md");

  private final StackCheck stack;

  LeftoverCheck(StackCheck stack) {
    this.stack = stack;
  }

  void run() {
    MergedTree tree = stack.tree();
    for (Map.Entry<TreePath, MergedFile> file : tree.under("content").entrySet()) {
      Matcher translation = TRANSLATION.matcher(file.getKey().value());
      if (translation.matches()) {
        TreePath original = TreePath.of(translation.group(1) + ".md");
        tree.file(original).ifPresent(text -> check(text, file.getValue()));
      }
    }
  }

  private void check(MergedFile text, MergedFile translation) {
    LayerFile nearer = text.winner();
    LayerFile farther = translation.winner();
    // Also of a text that a layer between removed: its translation still is somebody else's.
    boolean overrides = stack.tree().hasFileBelow(nearer.layer(), text.path());
    boolean leftBehind =
        overrides
            && stack.tree().depth(farther.layer()) > stack.tree().depth(nearer.layer())
            && !stack.isAccepted(nearer.layer(), translation.path());
    if (leftBehind) {
      Optional<Layer> layer =
          stack.tree().stack().layers().stream()
              .filter(l -> l.id().equals(nearer.layer()))
              .findFirst();
      stack.report(
          Problem.of(
                  ProblemCode.LANGUAGE_LEFTOVER,
                  "\""
                      + nearer.path()
                      + "\" is overridden, but \""
                      + farther.path()
                      + "\" of \""
                      + farther.layer()
                      + "\" still shows",
                  "add \""
                      + farther.path()
                      + "\" to this layer, or list it under \"remove\" or"
                      + " \"accept\" in "
                      + layer.map(l -> l.at().file()).orElse("layer.yaml"))
              .at(Location.of(nearer.display()))
              .inLayer(nearer.layer().value()));
    }
  }
}
