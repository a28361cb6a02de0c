package dev.shopstrata.docs;

import java.util.List;
import java.util.Optional;

/**
 * What docs/PROBLEMS.md says of one code.
 *
 * @param about what is wrong, and why it is a problem
 * @param example the problem as it is printed
 * @param mend how to mend it
 */
record ProblemEntry(String code, String about, Optional<String> example, String mend)
    implements Comparable<ProblemEntry> {
  static final String HEADING = "## ";

  private static final String FENCE = "```\n";
  private static final String MEND = "Mend it: ";

  /**
   * @param lines below the heading with the code
   */
  static ProblemEntry of(String code, List<String> lines) {
    String text = String.join("\n", lines).strip() + "\n";
    int mend = text.startsWith(MEND) ? 0 : text.indexOf("\n" + MEND) + 1;
    if (mend == 0 && !text.startsWith(MEND)) {
      throw new AssertionError(code + " has no line \"" + MEND.strip() + "\"");
    }
    String before = text.substring(0, mend);
    int fence = before.indexOf(FENCE);
    Optional<String> example =
        fence < 0
            ? Optional.empty()
            : Optional.of(before.substring(fence + FENCE.length(), before.lastIndexOf(FENCE)));
    String about = fence < 0 ? before : before.substring(0, fence);
    return new ProblemEntry(
        code, about.strip(), example, text.substring(mend + MEND.length()).strip());
  }

  ProblemEntry with(String printed) {
    return new ProblemEntry(code, about, Optional.of(printed), mend);
  }

  String text() {
    return HEADING
        + code
        + "\n"
        + about
        + "\n"
        + example.map(printed -> FENCE + printed + FENCE).orElse("")
        + MEND
        + mend
        + "\n";
  }

  @Override
  public int compareTo(ProblemEntry other) {
    return code.compareTo(other.code);
  }
}
