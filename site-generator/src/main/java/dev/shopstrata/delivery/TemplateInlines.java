package dev.shopstrata.delivery;

import dev.shopstrata.layer.Layer;
import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.MergedTree;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The inline scripts and styles that the templates of a store's layers write, as sources of a
 * policy. Templates that nearer ones override count too, as those may include them.
 */
final class TemplateInlines {
  private final NavigableSet<String> scripts = new TreeSet<>();
  private final NavigableSet<String> styles = new TreeSet<>();
  private final Problems problems;

  TemplateInlines(MergedTree tree, InlineMemo memo, Problems problems) {
    this.problems = problems;
    for (Layer layer : tree.stack().layers()) {
      layer.files().values().stream()
          .filter(file -> file.path().extension().equals("peb"))
          .forEach(file -> memo.of(file).forEach(element -> add(element, file, tree)));
    }
  }

  private void add(InlineElement element, LayerFile file, MergedTree tree) {
    if (element.isFixed()) {
      (element.name().equals("script") ? scripts : styles).add(element.source());
    } else {
      problems.add(
          Problem.of(
                  ProblemCode.INLINE_VARIES,
                  "the text of this <"
                      + element.name()
                      + "> differs from page to page, so browsers will refuse it",
                  "move it to "
                      + (element.name().equals("script") ? "scripts/" : "styles/")
                      + " and hand it its values in data- attributes, or in a <script"
                      + " type=\"application/json\">")
              .at(Location.of(file.display(), element.line(), 1))
              .inLayer(file.layer().value())
              .inStore(tree.stack().store().value()));
    }
  }

  NavigableSet<String> scripts() {
    return scripts;
  }

  NavigableSet<String> styles() {
    return styles;
  }
}
