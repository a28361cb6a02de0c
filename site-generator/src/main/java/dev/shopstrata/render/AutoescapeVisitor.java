package dev.shopstrata.render;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.BlockFunctionExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.ParentFunctionExpression;
import io.pebbletemplates.pebble.node.expression.TernaryExpression;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;

/** Makes every printed value escape itself for the place in HTML where it is printed. */
final class AutoescapeVisitor extends AbstractNodeVisitor {
  private HtmlPosition position = new HtmlPosition();

  AutoescapeVisitor(PebbleTemplate template) {
    super((PebbleTemplateImpl) template);
  }

  @Override
  public void visit(TextNode node) {
    position.text(node.getData());
  }

  @Override
  public void visit(PrintNode node) {
    HtmlPosition.Place place = position.place();
    if (node.getExpression() instanceof TernaryExpression choice) {
      choice.setExpression2(escaped(choice.getExpression2(), place, node));
      choice.setExpression3(escaped(choice.getExpression3(), place, node));
    } else {
      node.setExpression(escaped(node.getExpression(), place, node));
    }
    position.printed();
  }

  private Expression<?> escaped(
      Expression<?> expression, HtmlPosition.Place place, PrintNode node) {
    boolean writtenByAuthor =
        expression instanceof LiteralStringExpression
            || expression instanceof ParentFunctionExpression
            || expression instanceof BlockFunctionExpression;
    return writtenByAuthor
        ? expression
        : new EscapedExpression(expression, place, getTemplate().getName(), node.getLineNumber());
  }

  @Override
  public void visit(IfNode node) {
    HtmlPosition before = position;
    for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
      position = before.copy();
      branch.getRight().accept(this);
    }
    if (node.getElseBody() != null) {
      position = before.copy();
      node.getElseBody().accept(this);
    }
  }

  @Override
  public void visit(ForNode node) {
    node.getBody().accept(this);
    if (node.getElseBody() != null) {
      HtmlPosition after = position;
      position = after.copy();
      node.getElseBody().accept(this);
      position = after;
    }
  }

  @Override
  public void visit(MacroNode node) {
    HtmlPosition around = position;
    position = new HtmlPosition();
    node.getBody().accept(this);
    position = around;
  }

  @Override
  public void visit(BlockNode node) {
    node.getBody().accept(this);
  }
}
