package dev.shopstrata.source;

import dev.shopstrata.problem.Location;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.problem.Problems;
import java.util.Optional;

/**
 * A text file's YAML head between two {@code ---} lines, and the rest.
 *
 * @param head the head's fields, empty when there is no head
 * @param body the whole text with the head's lines blanked, so that line numbers stay
 */
public record FrontMatter(MapNode head, String body) {
  private static final String FENCE = "---";

  /** Splits a text; a head that is no valid map is a problem and counts as empty. */
  public static FrontMatter read(String text, String file, Problems problems) {
    String unix = text.replace("\r\n", "\n");
    if (!unix.startsWith(FENCE + "\n")) {
      return new FrontMatter(MapNode.empty(Location.of(file, 1, 1)), unix);
    }
    int end = unix.startsWith(FENCE + "\n", 4) ? 4 : unix.indexOf("\n" + FENCE + "\n", 3) + 1;
    if (end == 0 && unix.endsWith("\n" + FENCE)) {
      end = unix.length() - FENCE.length();
    }
    if (end == 0) {
      problems.add(
          invalid("the front matter that starts here never ends", "close it with a line \"---\"")
              .at(Location.of(file, 1, 1)));
      return new FrontMatter(MapNode.empty(Location.of(file, 1, 1)), unix);
    }
    String yaml = unix.substring(4, end);
    Optional<Node> root = new YamlReader(problems).read(yaml, file, 1);
    if (root.isPresent() && !(root.get() instanceof MapNode)) {
      problems.add(
          invalid("front matter must be a map of keys and values", "write \"key: value\" lines")
              .at(root.get().at()));
    }
    MapNode head =
        root.filter(MapNode.class::isInstance)
            .map(MapNode.class::cast)
            .orElse(MapNode.empty(Location.of(file, 2, 1)));
    String rest = unix.substring(Math.min(unix.length(), end + FENCE.length() + 1));
    int headLines = (int) unix.substring(0, end).lines().count() + 1;
    return new FrontMatter(head, "\n".repeat(headLines) + rest);
  }

  private static Problem invalid(String message, String fix) {
    return Problem.of(ProblemCode.FRONT_MATTER_INVALID, message, fix);
  }
}
