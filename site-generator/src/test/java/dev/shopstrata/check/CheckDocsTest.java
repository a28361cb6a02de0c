package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the table of docs/CHECK.md and the codes of the check together. */
class CheckDocsTest {
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| \\[`([a-z-]+)`]\\(PROBLEMS[.]md#[a-z-]+\\) \\| (error|warning) \\|");

  @Test
  void the_table_lists_every_code_with_its_severity() throws IOException {
    String page = Files.readString(Path.of("../docs/CHECK.md"));
    List<String> rows =
        ROW.matcher(page)
            .results()
            .map((MatchResult row) -> row.group(1) + " " + row.group(2))
            .sorted()
            .toList();
    assertThat(rows)
        .hasSizeGreaterThan(45)
        .containsExactlyElementsOf(
            Fixes.codes().stream()
                .map(code -> code.text() + " " + code.severity().name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList());
  }
}
