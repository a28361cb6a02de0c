package dev.shopstrata.normalize.sap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DateFormTest {
  @Test
  void forms_of_columns_are_read_in_utc_unless_they_have_a_zone() {
    assertThat(DateForm.of("dd.MM.yyyy HH:mm:ss").read("1.12.2026 06:05:04"))
        .contains(Instant.parse("2026-12-01T06:05:04Z"));
    assertThat(DateForm.of("M/d/yy h:mm a").read("2/3/26 12:30 PM"))
        .contains(Instant.parse("2026-02-03T12:30:00Z"));
    assertThat(DateForm.of("dd-MMM-yyyy").read("05-Mar-2026"))
        .contains(Instant.parse("2026-03-05T00:00:00Z"));
    assertThat(DateForm.of("yyyy-MM-dd'T'HH:mm:ss.SSSZ").read("2026-03-05T01:00:00.123+0200"))
        .contains(Instant.parse("2026-03-04T23:00:00Z"));
  }

  @Test
  void what_is_no_date_in_the_form_is_not_guessed() {
    assertThat(DateForm.of("dd.MM.yyyy").read("31.02.2026")).isEmpty();
    assertThat(DateForm.of("dd.MM.yyyy").read("2026-02-01")).isEmpty();
    assertThat(DateForm.of("dd.MMM.yyyy").read("01.xyz.2026")).isEmpty();
    assertThat(DateForm.of("dd[MM(yyyy").read("01.02.2026")).isEmpty();
  }
}
