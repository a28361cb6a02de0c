package dev.shopstrata.asset;

import static dev.shopstrata.problem.ProblemCode.CSS_INVALID;
import static dev.shopstrata.problem.ProblemCode.CSS_RULE_MISPLACED;

import dev.shopstrata.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a style apart as far as the bundler must know it: strings, comments, addresses, brackets
 * and the rules that must stand first. It is no CSS parser: what is inside a rule is the browser's
 * business, and a library that rewrites rules would have to keep up with CSS.
 */
final class CssScanner {
  private static final Pattern IMPORTANT = Pattern.compile("!\\s*important(?![\\w-])");
  private static final Pattern UTF_8 = Pattern.compile("\\s*(\"utf-8\"|'utf-8')\\s*");
  private static final int IMPORTANT_WINDOW = 64;

  private final Cursor css;
  private final MinifiedText out = new MinifiedText();
  private final List<CssImport> imports = new ArrayList<>();
  private final List<Sheet.HeadRule> headRules = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Place> important = Optional.empty();
  private boolean rulesBegan;
  private boolean valueOnly = true;

  private CssScanner(String text) {
    this.css = new Cursor(text);
  }

  static Sheet scan(String text) {
    return new CssScanner(text).scan();
  }

  /** A bracket that is not closed yet; {@code name} is the function's. */
  private record Open(char bracket, String name, int at) {}

  private Sheet scan() {
    while (!css.atEnd()) {
      next();
    }
    if (!open.isEmpty()) {
      Open first = open.getLast();
      invalid("\"" + first.bracket() + "\" is never closed", "close it", first.at());
    }
    return new Sheet(out.finish(), imports, headRules, findings, important, valueOnly);
  }

  private void next() {
    char c = css.peek();
    if (CssText.isSpace(c)) {
      css.skip(1);
      out.space();
    } else if (css.looksAt("/*")) {
      comment();
    } else if (c == '"' || c == '\'') {
      string();
    } else if (c == '@') {
      atRule();
    } else if (CssText.isName(c) || c == '\\') {
      name();
    } else if (c == '(' || c == '[' || c == '{') {
      open(c, "");
    } else if (c == ')' || c == ']' || c == '}') {
      close(c);
    } else {
      if (c == '!') {
        noteImportant();
      }
      valueOnly &= c != ';' && c != '!';
      out.token(String.valueOf(c));
      css.skip(1);
    }
  }

  private void comment() {
    int start = css.at();
    css.skip(2);
    if (!css.skipPast("*/")) {
      invalid("this comment never ends", "close it with \"*/\"", start);
      return;
    }
    String comment = css.since(start);
    if (comment.startsWith("/*!")) {
      out.token(comment);
    } else {
      out.comment();
    }
  }

  private void string() {
    int start = css.at();
    if (!css.string()) {
      invalid("this text in quotes never ends", "close it with the same quote", start);
    }
    String raw = css.since(start);
    boolean address = !open.isEmpty() && open.getFirst().name().endsWith("image-set");
    if (address && raw.length() > 1) {
      String target = CssText.unescape(raw.substring(1, raw.length() - 1));
      out.reference(new Piece.Reference(target, raw, false, css.place(start)));
    } else {
      out.token(raw);
    }
  }

  private void name() {
    int start = css.at();
    readName();
    String name = css.since(start).toLowerCase(Locale.ROOT);
    if (css.peek() != '(') {
      out.token(css.since(start));
    } else if (name.equals("url")) {
      url(start);
    } else {
      out.token(css.since(start));
      open('(', name);
    }
  }

  private void readName() {
    while (CssText.isName(css.peek()) || css.peek() == '\\') {
      if (css.peek() == '\\' && css.peek(1) == Cursor.END) {
        invalid("a backslash stands at the end", "remove it", css.at());
      }
      css.skip(css.peek() == '\\' ? CssText.escapeLength(css) : 1);
    }
  }

  private void url(int start) {
    readUrl(start)
        .ifPresent(
            target ->
                out.reference(
                    new Piece.Reference(target, css.since(start), true, css.place(start))));
  }

  /** Reads from the bracket of {@code url(} to behind its end. */
  private Optional<String> readUrl(int start) {
    css.skip(1);
    skipSpace();
    int from = css.at();
    boolean quoted = css.peek() == '"' || css.peek() == '\'';
    boolean good = !quoted || css.string();
    while (!quoted && good && !css.atEnd() && css.peek() != ')' && !CssText.isSpace(css.peek())) {
      good = "\"'(".indexOf(css.peek()) < 0;
      css.skip(css.peek() == '\\' ? CssText.escapeLength(css) : 1);
    }
    String written = css.since(from);
    skipSpace();
    if (!good || css.peek() != ')') {
      invalid("this url() is malformed", "write url(\"…\")", start);
      return Optional.empty();
    }
    css.skip(1);
    return Optional.of(
        CssText.unescape(quoted ? written.substring(1, written.length() - 1) : written));
  }

  private void atRule() {
    int start = css.at();
    valueOnly = false;
    css.skip(1);
    readName();
    String name = css.since(start).substring(1).toLowerCase(Locale.ROOT);
    switch (name) {
      case "charset" -> charset(start);
      case "import" -> importRule(start);
      case "namespace" -> {
        misplaced(
            "@namespace can't be used: it would change the meaning of every layer's rules",
            "remove it and select the elements by name",
            start);
        skipRule();
      }
      default -> out.token(css.since(start));
    }
  }

  private void charset(int start) {
    headRules.add(new Sheet.HeadRule("charset", css.place(start)));
    int from = css.at();
    skipRule();
    String value = css.since(from).toLowerCase(Locale.ROOT).replace(";", "");
    if (!UTF_8.matcher(value).matches()) {
      misplaced("styles are read as UTF-8", "save the file as UTF-8, remove @charset", start);
    }
  }

  private void importRule(int start) {
    headRules.add(new Sheet.HeadRule("import", css.place(start)));
    skipSpace();
    int from = css.at();
    Optional<String> target = Optional.empty();
    if (css.peek() == '"' || css.peek() == '\'') {
      boolean closed = css.string();
      String raw = css.since(from);
      target =
          Optional.of(raw)
              .filter(text -> closed)
              .map(text -> CssText.unescape(text.substring(1, text.length() - 1)));
    } else if (css.looksAt("url(")) {
      css.skip(3);
      target = readUrl(from);
    }
    int mediaFrom = css.at();
    skipRule();
    String media = css.since(mediaFrom).replace(";", "").strip();
    if (target.isEmpty()) {
      invalid("this @import names no file", "write @import \"other.css\";", start);
    } else if (rulesBegan || !open.isEmpty()) {
      misplaced("@import must stand before all rules", "move it to the top of the file", start);
    } else if (media.matches("(?is)(layer\\b|supports\\s*\\().*") || media.indexOf('{') >= 0) {
      misplaced(
          "@import with \"" + media + "\" is not supported",
          "import the file without it and wrap its rules in the file itself",
          start);
    } else {
      imports.add(new CssImport(target.get(), media, css.place(start)));
    }
  }

  private void skipRule() {
    while (!css.atEnd() && css.peek() != ';' && css.peek() != '{' && css.peek() != '}') {
      css.skip(1);
    }
    css.skip(css.peek() == ';' ? 1 : 0);
  }

  private void skipSpace() {
    while (CssText.isSpace(css.peek())) {
      css.skip(1);
    }
  }

  private void open(char bracket, String name) {
    valueOnly &= bracket != '{';
    rulesBegan |= bracket == '{';
    open.push(new Open(bracket, name, css.at()));
    out.token(String.valueOf(bracket));
    css.skip(1);
  }

  private void close(char bracket) {
    valueOnly &= bracket != '}';
    char expected = bracket == ')' ? '(' : bracket == ']' ? '[' : '{';
    if (open.isEmpty() || open.getFirst().bracket() != expected) {
      invalid("\"" + bracket + "\" closes nothing", "remove it, or open it before", css.at());
    } else {
      open.pop();
    }
    out.token(String.valueOf(bracket));
    css.skip(1);
  }

  private void noteImportant() {
    int start = css.at();
    css.skip(IMPORTANT_WINDOW);
    Matcher found = IMPORTANT.matcher(css.since(start).toLowerCase(Locale.ROOT));
    css.moveTo(start);
    if (important.isEmpty() && found.lookingAt()) {
      important = Optional.of(css.place(start));
    }
  }

  private void invalid(String message, String fix, int at) {
    found(CSS_INVALID, message, fix, at);
  }

  private void misplaced(String message, String fix, int at) {
    found(CSS_RULE_MISPLACED, message, fix, at);
  }

  private void found(ProblemCode code, String message, String fix, int at) {
    findings.add(new Finding(code, message, fix, css.place(at)));
  }
}
