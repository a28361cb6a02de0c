package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.layer.StoreId;
import dev.shopstrata.problem.Problem;
import dev.shopstrata.problem.ProblemCode;
import dev.shopstrata.publish.PublishStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseReportTest {
  private static final Problem WHY =
      Problem.of(ProblemCode.RELEASE_FAILED, "no room for <b>pages</b>", "free some").inStore("de");
  private static final StoreRelease FAILED =
      new StoreRelease(
          StoreId.of("de"),
          StoreRelease.Outcome.FAILED,
          Optional.empty(),
          new StoreRelease.Sent(3, 4096, 0),
          List.of(WHY),
          Duration.ofMillis(1250));

  @TempDir Path directory;

  @Test
  void programs_and_people_read_how_each_store_ended() throws IOException {
    new ReleaseReport(
            "publish",
            "production",
            "ada@desk",
            "1.0",
            "2026-11-25T12:00:00Z",
            List.of(FAILED),
            List.of(WHY))
        .write(directory);
    assertThat(directory.resolve("report.json"))
        .content()
        .contains("\"outcome\" : \"failed\"", "\"objects\" : 3", "\"milliseconds\" : 1250");
    assertThat(directory.resolve("report.html"))
        .content()
        .contains("<h1>1 of 1 store failed in production</h1>", "<td class=\"number\">1.2</td>")
        .contains("no room for &lt;b&gt;pages&lt;/b&gt;")
        .doesNotContain("<b>pages");
  }

  @Test
  void events_are_lines_in_the_order_they_happened() throws IOException {
    Path file = directory.resolve("publish/events.ndjson");
    Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    try (ReleaseEvents events = ReleaseEvents.open(file, clock)) {
      events.step(StoreId.of("de"), PublishStep.CLAIM);
      events.released(FAILED);
    }
    assertThat(file)
        .content()
        .startsWith(
            "{\"time\":\"2026-11-25T12:00:00Z\",\"store\":\"de\",\"event\":\"step\",\"step\":\"claim\"}\n"
                + "{\"time\":\"2026-11-25T12:00:00Z\",\"store\":\"de\",\"event\":\"failed\",")
        .endsWith("}\n");
  }
}
