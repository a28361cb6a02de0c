package dev.shopstrata.render;

import dev.shopstrata.content.RichText;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.render.HtmlPosition.Place;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** Evaluates to what may be printed at one place in HTML. */
final class EscapedExpression implements Expression<String> {
  private final Expression<?> value;
  private final Place place;
  private final String template;
  private final int line;

  /**
   * @param template the key of the template it is written in
   * @param line of the tag that prints it
   */
  EscapedExpression(Expression<?> value, Place place, String template, int line) {
    this.value = value;
    this.place = place;
    this.template = template;
    this.line = line;
  }

  /** What is printed. */
  Expression<?> value() {
    return value;
  }

  @Override
  public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object found = value.evaluate(self, context);
    return found == null
        ? null
        : RenderContext.page(context).printed(template, line, found, print(found, self));
  }

  private String print(Object found, PebbleTemplateImpl self) {
    if (found instanceof RichText rich && place == Place.TEXT) {
      return rich.html();
    }
    if (found instanceof ScriptText script) {
      return place == Place.SCRIPT ? script.text() : Escaping.html(script.text());
    }
    String text =
        found instanceof RichText rich
            ? rich.html()
            : Printing.text(found).orElseThrow(() -> unprintable(found, self));
    boolean plain = found instanceof Number || found instanceof Boolean;
    return switch (place) {
      case TEXT, ATTRIBUTE -> found instanceof SafeString ? text : Escaping.html(text);
      case URL -> url(text, found instanceof SafeString);
      case TAG, SCRIPT, HANDLER -> {
        if (plain || (found instanceof SafeString && place == Place.TAG)) {
          yield text;
        }
        throw unsafe(self);
      }
    };
  }

  private static String url(String text, boolean escaped) {
    boolean safe = escaped ? SafeUrls.isSafeHtml(text) : SafeUrls.isSafe(text);
    return safe ? (escaped ? text : Escaping.html(text)) : SafeUrls.NOWHERE;
  }

  private TemplateProblem unsafe(PebbleTemplateImpl self) {
    Problem problem =
        place == Place.TAG
            ? Problem.of(
                ProblemCode.ATTRIBUTE_UNQUOTED,
                "a value is printed inside a tag but not in a quoted attribute",
                "put the attribute's value in quotes")
            : Problem.of(
                ProblemCode.SCRIPT_UNESCAPED,
                "text is printed into a script",
                place == Place.SCRIPT
                    ? "print it with the filter json"
                    : "put it in a data- attribute and read that in the script");
    return new TemplateProblem(problem, self.getName(), getLineNumber(), "{{");
  }

  private TemplateProblem unprintable(Object found, PebbleTemplateImpl self) {
    return new TemplateProblem(
        Problem.of(
            ProblemCode.VALUE_UNPRINTABLE,
            Printing.kind(found) + " can't be printed",
            "print one of its components, loop over it, or use the filter json"),
        self.getName(),
        getLineNumber(),
        "{{");
  }

  @Override
  public int getLineNumber() {
    return value.getLineNumber();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
