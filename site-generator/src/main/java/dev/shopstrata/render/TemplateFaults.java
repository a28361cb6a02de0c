package dev.shopstrata.render;

import dev.shopstrata.problem.DidYouMean;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Words what templates do wrong, for rendering and for the check without it. */
final class TemplateFaults {
  private static final List<String> TESTS =
      List.of("defined", "empty", "even", "iterable", "map", "null", "odd");

  private TemplateFaults() {}

  /**
   * @param kind of the value, as {@link Printing#kind} calls it
   * @param known its components, none for a value that has no parts
   */
  static Problem componentUnknown(String kind, String name, Collection<String> known) {
    String fix;
    if (kind.equals(Printing.LIST)) {
      fix = "a list has items only: use list[0], | first or | length";
    } else if (known.isEmpty()) {
      fix = "print it as it is, or use a filter";
    } else {
      fix = "use one of " + String.join(", ", known) + DidYouMean.hint(name, known);
    }
    return Problem.of(ProblemCode.COMPONENT_UNKNOWN, kind + " has no \"" + name + "\"", fix);
  }

  /** A component of an expression that gives nothing. */
  static Problem askedOfNothing(String name) {
    return Problem.of(
        ProblemCode.VALUE_MISSING,
        "\"" + name + "\" is asked of nothing",
        "test what is before the dot with {% if %}, or give a value with | default");
  }

  /** A component of a variable that is there, and nothing. */
  static Problem variableIsNothing(String name) {
    return Problem.of(
        ProblemCode.VALUE_MISSING,
        "\"" + name + "\" is nothing here, so it has no components",
        "test it with {% if " + name + " %}, or give a value with | default");
  }

  static Problem callForbidden(String kind, String name) {
    return Problem.of(
        ProblemCode.CALL_FORBIDDEN,
        "\"" + name + "\" is called on " + kind,
        "templates call functions and macros only; leave out the parentheses or use a filter");
  }

  static Problem filterUnknown(String name, StorefrontExtension extension) {
    return callableUnknown("filter", name, extension.filterNames());
  }

  static Problem functionUnknown(String name, StorefrontExtension extension) {
    return callableUnknown("function or macro", name, extension.functionNames());
  }

  static Problem testUnknown(String name) {
    return callableUnknown("test", name, TESTS);
  }

  private static Problem callableUnknown(String what, String name, List<String> known) {
    return Problem.of(
        ProblemCode.FUNCTION_UNKNOWN,
        "there is no " + what + " \"" + name + "\"",
        "see docs/TEMPLATES.md for what there is" + DidYouMean.hint(name, known));
  }

  /** A variable of pages that a fragment asks for. */
  static Problem fragmentVariable(String name) {
    return Problem.of(
        ProblemCode.FRAGMENT_PAGE_VARIABLE,
        "a fragment is the same on every page and can't read \"" + name + "\"",
        "use include instead of fragment, or mark the page by other means");
  }

  static Problem fragmentStructuredData() {
    return Problem.of(
        ProblemCode.FRAGMENT_PAGE_VARIABLE,
        "a fragment is the same on every page and has no structured data",
        "call structuredData() in the layout");
  }

  static Problem variableUnknownInMacro(String name) {
    return Problem.of(
        ProblemCode.VARIABLE_UNKNOWN,
        "there is no variable \"" + name + "\"",
        "a macro sees only its arguments: pass the value as one");
  }

  /**
   * @param pageKind what the page is made for
   * @param names the variables there are
   */
  static Problem variableUnknown(
      String name, Set<String> ofPages, String pageKind, List<String> names) {
    return Problem.of(
        ProblemCode.VARIABLE_UNKNOWN,
        "there is no variable \""
            + name
            + "\""
            + (ofPages.contains(name) ? " on pages of kind " + pageKind : ""),
        "use one of "
            + String.join(", ", names)
            + ", or set it first"
            + DidYouMean.hint(name, names));
  }

  static Problem variableReserved(String name) {
    return Problem.of(
        ProblemCode.VARIABLE_RESERVED,
        "\"" + name + "\" is a variable of every page and can't be set",
        "give your own variable another name");
  }

  /**
   * @param known all templates of the store
   */
  static Problem templateMissing(
      String name, TemplateNames.Resolution found, Collection<String> known) {
    boolean below = found.name().startsWith(TemplateNames.BELOW);
    String message =
        below
            ? "nothing lies below \"" + name + "\" in this store"
            : "template \"" + name + "\" was not found";
    String fix =
        below
            ? "leave out \"super:\", or add the file to a farther layer"
            : "create it in one of these layers, or name another template"
                + DidYouMean.hint(name, known);
    return Problem.of(ProblemCode.TEMPLATE_MISSING, message, fix).tried(found.tried());
  }

  /**
   * @param known all assets of the store
   */
  static Problem assetMissing(String path, Collection<String> known) {
    return Problem.of(
        ProblemCode.ASSET_MISSING,
        "asset \"" + path + "\" was not found",
        "add it to styles/, scripts/ or public/ of a layer, or name another asset"
            + DidYouMean.hint(path, known));
  }

  /**
   * @param shown the value as it is to be told, text in quotes
   */
  static Problem argumentInvalid(String function, String argument, String wanted, String shown) {
    return Problem.of(
        ProblemCode.ARGUMENT_INVALID,
        "\"" + function + "\" needs " + wanted + " for " + argument + ", not " + shown,
        "see \"" + function + "\" in docs/TEMPLATES.md");
  }

  static Problem urlUnknown(String target, Collection<String> known) {
    return Problem.of(
        ProblemCode.URL_UNKNOWN,
        "there is no page \"" + target + "\" to link to",
        "name a page, product:id, category:id, brand:name, content:id or /path"
            + DidYouMean.hint(target, known));
  }

  /**
   * @param why Pebble's message
   */
  static Problem syntax(String why) {
    return Problem.of(
        ProblemCode.TEMPLATE_SYNTAX,
        "the template can't be read: " + why,
        "correct the tag or expression at this place");
  }
}
