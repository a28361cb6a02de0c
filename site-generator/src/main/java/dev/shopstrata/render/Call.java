package dev.shopstrata.render;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One use of a function or filter.
 *
 * @param name of the function or filter
 * @param input what the filter is applied to, null for functions
 * @param template the key of the template it is written in
 */
record Call(
    String name,
    Object input,
    Map<String, Object> arguments,
    PageRender page,
    String template,
    int line) {

  Object argument(String argument) {
    return arguments.get(argument);
  }

  boolean has(String argument) {
    return arguments.get(argument) != null;
  }

  String text(String argument) {
    return text(argument, arguments.get(argument));
  }

  String textOr(String argument, String otherwise) {
    return has(argument) ? text(argument) : otherwise;
  }

  int integer(String argument) {
    if (arguments.get(argument) instanceof Number number) {
      return number.intValue();
    }
    throw invalid(argument, "a number", arguments.get(argument));
  }

  int integerOr(String argument, int otherwise) {
    return has(argument) ? integer(argument) : otherwise;
  }

  /** The filter's input as text. */
  String inputText() {
    return text("the value", input);
  }

  private String text(String argument, Object value) {
    return Printing.text(value).orElseThrow(() -> invalid(argument, "text", value));
  }

  BigDecimal inputNumber() {
    if (input instanceof BigDecimal decimal) {
      return decimal;
    }
    if (input instanceof Number || input instanceof String || input instanceof SafeString) {
      try {
        return new BigDecimal(input.toString().strip());
      } catch (NumberFormatException e) {
        throw invalid("the value", "a number", input);
      }
    }
    throw invalid("the value", "a number", input);
  }

  TemplateProblem invalid(String argument, String wanted, Object value) {
    String shown =
        Printing.text(value).map(text -> "\"" + text + "\"").orElse(Printing.kind(value));
    return problem(TemplateFaults.argumentInvalid(name, argument, wanted, shown));
  }

  TemplateProblem problem(ProblemCode code, String message, String fix) {
    return problem(Problem.of(code, message, fix));
  }

  /** A problem that ends the page at this place. */
  TemplateProblem problem(Problem problem) {
    return new TemplateProblem(problem, template, line, name);
  }

  /** Notes a problem at this place and goes on. */
  void report(Problem found) {
    Problem problem = found.includedFrom(page.includes());
    page.report(
        page.store()
            .engine()
            .files()
            .find(template)
            .map(
                file -> {
                  Location place = TemplateFiles.locate(file, line, name);
                  return problem.at(place).inLayer(file.layer().value());
                })
            .orElse(problem));
  }
}
