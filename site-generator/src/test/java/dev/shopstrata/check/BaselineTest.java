package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline lets pass, and what it tells. */
class BaselineTest {
  @TempDir Path directory;

  @Test
  void agreed_findings_are_known_also_on_more_pages_and_others_are_new() throws IOException {
    Baseline baseline = new Baseline(directory.resolve("check-baseline.ndjson"));
    CheckSite site =
        new CheckSite(directory).with("-- main/x/index.html --\n<p><big>A</big></p>\n");
    baseline.write(site.check(false));
    assertThat(Files.readString(baseline.file()))
        .isEqualTo(
            """
            {"code":"html-obsolete","layer":"base","template":"pages/page.peb","about":"big"}
            """);

    site.with("-- main/y/index.html --\n<p><big>B</big> <tt>C</tt></p>\n");
    CheckResult later = baseline.apply(site.check(false));
    assertThat(later.known()).extracting(FoldedFinding::count).containsExactly(2L);
    assertThat(later.findings()).extracting(f -> f.first().subject()).containsExactly("tt");
    assertThat(later.gone()).isEmpty();
  }

  @Test
  void what_is_mended_is_told_as_gone() throws IOException {
    Baseline baseline = new Baseline(directory.resolve("check-baseline.ndjson"));
    CheckSite site =
        new CheckSite(directory).with("-- main/x/index.html --\n<p><big>A</big></p>\n");
    baseline.write(site.check(false));
    CheckResult mended =
        baseline.apply(site.with("-- main/x/index.html --\n<p>A</p>\n").check(false));
    assertThat(mended.findings()).isEmpty();
    assertThat(mended.gone()).containsExactly("html-obsolete base pages/page.peb big");
  }

  @Test
  void without_a_file_nothing_is_agreed_to() throws IOException {
    Baseline none = new Baseline(directory.resolve("none.ndjson"));
    CheckSite site =
        new CheckSite(directory).with("-- main/x/index.html --\n<p><big>A</big></p>\n");
    assertThat(none.apply(site.check(false)).findings()).hasSize(1);
  }
}
