package dev.shopstrata.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/PROBLEMS.md in its parts: an introduction, then the codes by the stage that finds them. */
record ProblemDocument(String introduction, List<Stage> stages) {
  private static final String HEADING = "# ";

  /** A heading and the codes below it. */
  record Stage(String heading, List<ProblemEntry> entries) {
    String text() {
      return HEADING
          + heading
          + "\n\n"
          + entries.stream().map(ProblemEntry::text).collect(Collectors.joining("\n"));
    }
  }

  static ProblemDocument of(String text) {
    List<String> parts = split(text.lines().toList(), HEADING);
    List<Stage> stages = new ArrayList<>();
    for (String part : parts.subList(2, parts.size())) {
      List<String> codes = split(part.lines().toList(), ProblemEntry.HEADING);
      stages.add(
          new Stage(
              codes.get(0).strip().substring(HEADING.length()),
              codes.stream().skip(1).map(ProblemDocument::entry).toList()));
    }
    return new ProblemDocument(parts.get(0) + parts.get(1), stages);
  }

  private static ProblemEntry entry(String text) {
    List<String> lines = text.lines().toList();
    String code = lines.get(0).substring(ProblemEntry.HEADING.length()).strip();
    return ProblemEntry.of(code, lines.subList(1, lines.size()));
  }

  /** The text before the first line that begins so, then what each of these lines begins. */
  private static List<String> split(List<String> lines, String mark) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean fenced = false;
    for (String line : lines) {
      fenced ^= line.startsWith("```");
      if (line.startsWith(mark) && !fenced) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(line).append('\n');
    }
    parts.add(part.toString());
    return parts;
  }

  Stream<ProblemEntry> entries() {
    return stages.stream().flatMap(stage -> stage.entries().stream());
  }

  /** The document with its codes sorted within their stages, each replaced by something. */
  ProblemDocument sorted(UnaryOperator<ProblemEntry> replacing) {
    return new ProblemDocument(
        introduction,
        stages.stream()
            .map(
                stage ->
                    new Stage(
                        stage.heading(), stage.entries().stream().sorted().map(replacing).toList()))
            .toList());
  }

  String text() {
    return introduction.strip()
        + "\n\n"
        + stages.stream().map(Stage::text).collect(Collectors.joining("\n"));
  }
}
