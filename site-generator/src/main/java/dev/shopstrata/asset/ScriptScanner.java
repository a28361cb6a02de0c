package dev.shopstrata.asset;

import dev.shopstrata.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the import specifiers of an ES module and what of its text is not needed. It reads tokens,
 * for a specifier may not be looked for in strings, templates, comments and regular expressions; it
 * knows no grammar beyond that.
 */
final class ScriptScanner {
  /** After these words a slash begins a regular expression. */
  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "await",
          "case",
          "delete",
          "do",
          "else",
          "in",
          "instanceof",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "void",
          "yield");

  private static final Set<String> BEFORE_CONDITION = Set.of("if", "while", "for", "with");

  /** Marks the bracket of a template's <code>${</code>. */
  private static final String TEMPLATE = "${";

  private final Cursor js;
  private final MinifiedScript minified = new MinifiedScript();
  private final NavigableSet<String> imports = new TreeSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();

  /** The last three tokens, newest first; a string literal counts as {@code "}. */
  private String last = "";

  private String last2 = "";
  private String last3 = "";
  private boolean slashDivides;

  private ScriptScanner(String text) {
    this.js = new Cursor(text);
  }

  static Script scan(String text) {
    ScriptScanner scanner = new ScriptScanner(text);
    while (!scanner.js.atEnd()) {
      scanner.next();
    }
    return new Script(scanner.minified.finish(), scanner.imports, scanner.findings);
  }

  private void next() {
    char c = js.peek();
    if (js.looksAt("//")) {
      lineComment();
    } else if (js.looksAt("/*")) {
      comment();
    } else if (c == '"' || c == '\'') {
      string();
    } else if (c == '`') {
      template();
    } else if (c == '/' && !slashDivides) {
      regularExpression();
    } else if (isName(c)) {
      name();
    } else if (Character.isWhitespace(c)) {
      minified.space(c);
      js.skip(1);
    } else {
      punctuation(c);
    }
  }

  private void lineComment() {
    int start = js.at();
    js.skipPast("\n");
    minified.comment(js.since(start));
  }

  private void comment() {
    int start = js.at();
    js.skip(2);
    if (!js.skipPast("*/")) {
      unfinished("comment", start);
    }
    minified.comment(js.since(start));
  }

  private void string() {
    int start = js.at();
    if (!js.string()) {
      unfinished("string", start);
    }
    String raw = js.since(start);
    if (raw.length() > 2 && isSpecifier()) {
      String target = raw.substring(1, raw.length() - 1);
      if (target.startsWith("./") || target.startsWith("../")) {
        if (!last.equals("(")) {
          imports.add(target);
        }
        minified.reference(new Piece.Reference(target, raw, false, js.place(start)));
        token("\"", true);
        return;
      }
    }
    token("\"", start, true);
  }

  private boolean isSpecifier() {
    if (last.equals("import")) {
      return !last2.equals(".");
    }
    if (last.equals("from")) {
      return last2.equals("}")
          || last2.equals("*")
          || isName(last2.isEmpty() ? ' ' : last2.charAt(0));
    }
    return last.equals("(") && last2.equals("import") && !last3.equals(".") && endsArgument();
  }

  /** Whether the call has nothing but this string: {@code import("./" + name)} is not known. */
  private boolean endsArgument() {
    int ahead = 0;
    while (Character.isWhitespace(js.peek(ahead))) {
      ahead++;
    }
    return js.peek(ahead) == ')' || js.peek(ahead) == ',';
  }

  /** Reads a template to its end, or to an expression in it. */
  private void template() {
    int start = js.at();
    js.skip(1);
    while (!js.atEnd() && js.peek() != '`' && !js.looksAt(TEMPLATE)) {
      js.skip(js.peek() == '\\' ? 2 : 1);
    }
    if (js.atEnd()) {
      unfinished("template", start);
      minified.token(js.since(start));
    } else if (js.peek() == '`') {
      js.skip(1);
      token("\"", start, true);
    } else {
      js.skip(2);
      open.push(TEMPLATE);
      token("{", start, false);
    }
  }

  private void regularExpression() {
    int start = js.at();
    boolean inClass = false;
    js.skip(1);
    while (!js.atEnd() && js.peek() != '\n' && (inClass || js.peek() != '/')) {
      inClass = js.peek() == '[' || (inClass && js.peek() != ']');
      js.skip(js.peek() == '\\' ? 2 : 1);
    }
    if (js.peek() != '/') {
      unfinished("regular expression", start);
    }
    js.skip(1);
    token("/", start, true);
  }

  private void name() {
    int start = js.at();
    while (isName(js.peek())) {
      js.skip(1);
    }
    String name = js.since(start);
    token(name, start, last.equals(".") || !BEFORE_EXPRESSION.contains(name));
  }

  private void punctuation(char c) {
    if (c == '}' && TEMPLATE.equals(open.peek())) {
      open.pop();
      // The closing brace stands where a template's opening quote would.
      template();
      return;
    }
    if (js.looksAt("++") || js.looksAt("--")) {
      int start = js.at();
      js.skip(2);
      token("++", start, slashDivides);
      return;
    }
    boolean value = c == ']';
    if (c == '{') {
      open.push("{");
    } else if (c == '(') {
      open.push(!last2.equals(".") && BEFORE_CONDITION.contains(last) ? "if(" : "(");
    } else if (c == '}' || c == ')') {
      String opened = open.isEmpty() ? "" : open.pop();
      value = c == ')' && !opened.equals("if(");
    }
    int start = js.at();
    js.skip(1);
    token(String.valueOf(c), start, value);
  }

  private void token(String token, int start, boolean value) {
    minified.token(js.since(start));
    token(token, value);
  }

  private void token(String token, boolean value) {
    last3 = last2;
    last2 = last;
    last = token;
    slashDivides = value;
  }

  private static boolean isName(char c) {
    return c != Cursor.END && (Character.isJavaIdentifierPart(c) || c == '#');
  }

  private void unfinished(String what, int start) {
    findings.add(
        new Finding(
            ProblemCode.SCRIPT_UNFINISHED,
            "this " + what + " never ends; imports behind it are not rewritten",
            "close it, or put the regular expression before it in parentheses",
            js.place(start)));
  }
}
