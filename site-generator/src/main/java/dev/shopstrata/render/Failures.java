package dev.shopstrata.render;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says as a problem why rendering ended. */
final class Failures {
  private static final Pattern UNKNOWN =
      Pattern.compile("(Function or Macro|Filter|Test) \\[(.*)] does not exist\\.");

  private final TemplateEngine engine;

  Failures(TemplateEngine engine) {
    this.engine = engine;
  }

  /** The problem, with its place and the includes that led there. */
  Problem explain(Throwable failure, PageRender page) {
    if (failure instanceof StackOverflowError) {
      return PageRender.cycle().includedFrom(page.includes());
    }
    PebbleException known = innermost(failure);
    if (known == null) {
      String why = failure.getMessage() == null ? failure.getClass().getName() : message(failure);
      return failed(why).includedFrom(page.includes());
    }
    TemplateProblem problem =
        known instanceof TemplateProblem told ? told : explained(known, failure, page);
    Optional<LayerFile> file = engine.files().find(page.writtenIn().orElse(problem.getFileName()));
    int line = problem.getLineNumber() == null ? 0 : problem.getLineNumber();
    return file.map(f -> at(problem, f, line))
        .orElse(problem.problem())
        .includedFrom(page.includes());
  }

  private static Problem at(TemplateProblem problem, LayerFile file, int line) {
    Location place = TemplateFiles.locate(file, Math.max(0, line), problem.word());
    return problem.problem().at(place).inLayer(file.layer().value());
  }

  /** The exception that knows most: our own, else an unknown name's, else the outermost. */
  private static PebbleException innermost(Throwable failure) {
    PebbleException outermost = null;
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof TemplateProblem || e instanceof AttributeNotFoundException) {
        return (PebbleException) e;
      }
      if (outermost == null && e instanceof PebbleException pebble) {
        outermost = pebble;
      }
    }
    return outermost;
  }

  /** Turns an exception of Pebble's into a problem at its place. */
  TemplateProblem explained(PebbleException failure, Throwable whole, PageRender page) {
    int line = failure.getLineNumber() == null ? 0 : failure.getLineNumber();
    if (failure instanceof AttributeNotFoundException absent) {
      String name = absent.getAttributeName();
      return new TemplateProblem(absent(absent, page), failure.getFileName(), line, name);
    }
    Matcher unknown = UNKNOWN.matcher(failure.getPebbleMessage());
    if (unknown.matches()) {
      String name = unknown.group(2);
      Problem problem = unknown(unknown.group(1), name);
      return new TemplateProblem(problem, failure.getFileName(), line, name);
    }
    if (failure instanceof ParserException) {
      return uncompiled(failure, failure.getFileName());
    }
    Problem problem = failed(message(failure) + cause(failure, whole));
    return new TemplateProblem(problem, failure.getFileName(), line, "");
  }

  /** Says why a template can't be compiled. */
  TemplateProblem uncompiled(PebbleException failure, String key) {
    int line = failure.getLineNumber() == null ? 0 : failure.getLineNumber();
    return new TemplateProblem(
        TemplateFaults.syntax(lower(failure.getPebbleMessage())), key, line, "");
  }

  private Problem unknown(String what, String name) {
    return switch (what) {
      case "Filter" -> TemplateFaults.filterUnknown(name, engine.extension());
      case "Test" -> TemplateFaults.testUnknown(name);
      default -> TemplateFaults.functionUnknown(name, engine.extension());
    };
  }

  private static Problem absent(AttributeNotFoundException failure, PageRender page) {
    String name = failure.getAttributeName();
    if (failure.getPebbleMessage().startsWith("Attempt to get attribute of null")) {
      return TemplateFaults.askedOfNothing(name);
    }
    if (page.scopes().containsKey(name)) {
      return TemplateFaults.variableIsNothing(name);
    }
    if (ModelScope.OF_PAGES.contains(name) && page.planned().isEmpty()) {
      return TemplateFaults.fragmentVariable(name);
    }
    if (page.inMacro()) {
      return TemplateFaults.variableUnknownInMacro(name);
    }
    String kind = page.planned().isEmpty() ? "" : page.subject().kind();
    return TemplateFaults.variableUnknown(name, ModelScope.OF_PAGES, kind, page.variableNames());
  }

  private static Problem failed(String why) {
    return Problem.of(
        ProblemCode.TEMPLATE_FAILED,
        "the template failed: " + lower(why),
        "correct the expression at this place");
  }

  private static String cause(PebbleException failure, Throwable whole) {
    Throwable cause = failure.getCause() == null && whole != failure ? whole : failure.getCause();
    return cause == null || cause.getMessage() == null || cause instanceof PebbleException
        ? ""
        : " (" + cause.getMessage() + ")";
  }

  private static String message(Throwable failure) {
    return failure instanceof PebbleException pebble
        ? pebble.getPebbleMessage()
        : failure.getMessage();
  }

  private static String lower(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    String open = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return open.isEmpty()
        ? open
        : open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
  }
}
