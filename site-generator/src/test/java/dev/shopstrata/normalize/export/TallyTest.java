package dev.shopstrata.normalize.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void it_keeps_the_first_places_and_a_bounded_number_of_reasons() {
    Tally tally = new Tally();
    for (int i = 1; i <= 10_000; i++) {
      tally.read();
      tally.quarantined("value " + i % 2_000, new SourcePosition("a.json", i));
    }
    assertThat(tally.counts()).isEqualTo(new RecordCounts(10_000, 0, 0, 10_000, 0));
    List<Finding> findings = tally.quarantineFindings();
    assertThat(findings).hasSize(101);
    assertThat(findings.stream().mapToLong(Finding::count).sum()).isEqualTo(10_000);
    assertThat(findings)
        .filteredOn(finding -> finding.what().equals("value 1"))
        .containsExactly(
            new Finding(
                "value 1",
                5,
                List.of(
                    "a.json #1", "a.json #2001", "a.json #4001", "a.json #6001", "a.json #8001")));
  }
}
