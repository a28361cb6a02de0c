package dev.shopstrata.plan.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** A URL pattern taken apart once, so that filling it costs little more than joining texts. */
public final class FilledPattern {
  private final String head;
  private final List<String> literals = new ArrayList<>();
  private final List<String> variables = new ArrayList<>();

  /**
   * @param head what comes before, encoded, with a final slash or empty
   */
  public FilledPattern(String head, UrlPattern pattern) {
    this.head = head;
    Matcher matcher = UrlPattern.VARIABLE.matcher(pattern.text());
    int from = 0;
    while (matcher.find()) {
      literals.add(PercentCode.encode(pattern.text().substring(from, matcher.start())));
      variables.add(matcher.group(1));
      from = matcher.end();
    }
    literals.add(PercentCode.encode(pattern.text().substring(from)));
  }

  public boolean uses(String variable) {
    return variables.contains(variable);
  }

  /**
   * The URL.
   *
   * @param values variable → safe path segments, decoded; an empty value takes its segment away
   */
  public String fill(UnaryOperator<String> values) {
    StringBuilder url = new StringBuilder(head).append(literals.get(0));
    for (int i = 0; i < variables.size(); i++) {
      url.append(PercentCode.encode(values.apply(variables.get(i))));
      String literal = literals.get(i + 1);
      boolean empty =
          literal.startsWith("/") && !url.isEmpty() && url.charAt(url.length() - 1) == '/';
      url.append(literal, empty ? 1 : 0, literal.length());
    }
    return url.toString();
  }
}
