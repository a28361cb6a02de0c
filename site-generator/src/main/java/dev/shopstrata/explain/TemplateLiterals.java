package dev.shopstrata.explain;

import dev.shopstrata.layer.LayerFile;
import dev.shopstrata.layer.LayerText;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.source.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text that templates print as it is written in them. */
final class TemplateLiterals {
  private static final Pattern TAG =
      Pattern.compile("\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}", Pattern.DOTALL);

  private TemplateLiterals() {}

  /** The lines of a file on which a text begins. */
  static List<Integer> lines(LayerFile file, String wanted) {
    Problems ignored = new Problems();
    String text =
        LayerText.read(file, ignored)
            .map(t -> FrontMatter.read(t, file.display(), ignored).body())
            .orElse("");
    return linesOf(withoutTags(text), wanted);
  }

  /** As {@link #lines(LayerFile, String)}, in any HTML or Markdown. */
  static List<Integer> linesOf(String text, String wanted) {
    List<Integer> lines = new ArrayList<>();
    for (TextRun run : TextRuns.of(text)) {
      for (int i = run.find(wanted, 0, false); i >= 0; i = run.find(wanted, i + 1, false)) {
        int offset = run.offsets().get(i);
        int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        if (!lines.contains(line)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** Tags become a character that no text has, as often as they are long; line ends stay. */
  private static String withoutTags(String text) {
    return TAG.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[^\n]", "\uFDD0")));
  }
}
