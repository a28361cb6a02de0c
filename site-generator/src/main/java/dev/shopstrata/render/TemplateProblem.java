package dev.shopstrata.render;

import dev.shopstrata.problem.Problem;
import io.pebbletemplates.pebble.error.PebbleException;

/** Ends the rendering of a page with a problem; {@code word} is what to look for in the line. */
final class TemplateProblem extends PebbleException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final String word;

  /**
   * @param key the template's key, null when it isn't known
   * @param line 1-based, 0 when unknown
   */
  TemplateProblem(Problem problem, String key, int line, String word) {
    super(null, problem.message(), line, key);
    this.problem = problem;
    this.word = word;
  }

  Problem problem() {
    return problem;
  }

  String word() {
    return word;
  }
}
