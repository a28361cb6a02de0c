package dev.shopstrata.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a Markdown document.
 *
 * @param heading the last heading above it, without its marks
 * @param line where it begins, from 1
 * @param info what stands behind the opening marks
 * @param text its lines, each with its line break
 */
record Fence(String heading, int line, String info, String text) {
  private static final String MARK = "```";

  /** All blocks of a document, in its order. */
  static List<Fence> in(String document) {
    List<Fence> found = new ArrayList<>();
    Optional<Fence> open = Optional.empty();
    String heading = "";
    int line = 0;
    for (String text : document.lines().toList()) {
      line++;
      if (open.isPresent() && text.equals(MARK)) {
        found.add(open.get());
        open = Optional.empty();
      } else if (open.isPresent()) {
        open = open.map(fence -> fence.with(text));
      } else if (text.startsWith(MARK)) {
        open = Optional.of(new Fence(heading, line, text.substring(MARK.length()).strip(), ""));
      } else if (text.startsWith("#")) {
        heading = text.replaceFirst("^#+ *", "");
      }
    }
    if (open.isPresent()) {
      throw new AssertionError("the block at line " + open.get().line() + " never ends");
    }
    return found;
  }

  private Fence with(String next) {
    return new Fence(heading, line, info, text + next + "\n");
  }
}
