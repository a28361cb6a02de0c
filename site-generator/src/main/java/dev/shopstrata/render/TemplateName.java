package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Problem;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/**
 * A template name in a tag, anchored to the layer file it is written in; evaluates to the key of
 * the template it means in the page's store.
 */
final class TemplateName implements Expression<String> {
  private final Expression<?> name;
  private final LayerFile anchor;
  private final String key;
  private final int line;
  private final String alias;

  /**
   * @param key of the template it is written in
   */
  TemplateName(Expression<?> name, LayerFile anchor, String key, int line) {
    this(name, anchor, key, line, "");
  }

  private TemplateName(Expression<?> name, LayerFile anchor, String key, int line, String alias) {
    this.name = name;
    this.anchor = anchor;
    this.key = key;
    this.line = line;
    this.alias = alias;
  }

  @Override
  public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    return resolve(self, context).key();
  }

  /** What the name means now; a name that means nothing ends the page with a problem. */
  TemplateNames.Resolution resolve(PebbleTemplateImpl self, EvaluationContextImpl context) {
    return RenderContext.page(context).resolveTemplate(this, name.evaluate(self, context));
  }

  /** A problem with this tag. */
  TemplateProblem problem(Problem problem, String word) {
    return new TemplateProblem(problem, key, line, word);
  }

  /** This name in a tag that imports macros under another name. */
  TemplateName importedAs(String as) {
    return new TemplateName(name, anchor, key, line, as);
  }

  /** What the tag calls the macros it imports; empty when it calls them by their own names. */
  String alias() {
    return alias;
  }

  /** As it is written. */
  Expression<?> expression() {
    return name;
  }

  /** The key of the template it is written in. */
  String key() {
    return key;
  }

  LayerFile anchor() {
    return anchor;
  }

  /** As the user reads it: {@code layers/base/pages/home.peb:3}. */
  String place() {
    return anchor.display() + ":" + line;
  }

  @Override
  public int getLineNumber() {
    return line;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
