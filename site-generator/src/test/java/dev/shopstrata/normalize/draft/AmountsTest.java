package dev.shopstrata.normalize.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shopstrata.normalize.export.UnreadableException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19.9|EUR|19.90",
        "1299|EUR|1299.00",
        "40.000|PLN|40.00",
        "32.0 USD|USD|32.00",
        "€1.299,90|EUR|1299.90",
        "1.299.000|EUR|1299000.00",
        "1,299|USD|1299.00",
        "12,5|EUR|12.50",
        "1,299.5|USD|1299.50",
        "1'299.90 CHF|CHF|1299.90",
        "1 299,90 €|EUR|1299.90",
        "23.125 KWD|KWD|23.125",
        "23,125|KWD|23.125",
        "1500|JPY|1500",
        "1500.00|JPY|1500",
        "0.005|USD|0.005",
        "٢٣٫٥|KWD|23.500",
        ".5|EUR|0.50",
        "5.|EUR|5.00",
        "1.5E2|EUR|150.00",
      })
  void amounts_are_read_as_they_are_written(String text, String currency, String amount) {
    assertThat(Amounts.read(text, currency)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "free", "1 to 2 or 3-4", "-5", "12 / 13", "NaN"})
  void what_is_no_amount_is_told(String text) {
    assertThatThrownBy(() -> Amounts.read(text, "EUR")).isInstanceOf(UnreadableException.class);
  }

  @Test
  void zero_and_nothing_are_no_price_of_their_own() {
    assertThat(Amounts.positive("0.00", "EUR")).isEmpty();
    assertThat(Amounts.positive(null, "EUR")).isEmpty();
    assertThat(Amounts.positive("1", "EUR")).contains("1.00");
  }

  @Test
  void a_currency_beside_an_amount_is_found() {
    assertThat(Amounts.currency("23.00 KWD")).contains("KWD");
    assertThat(Amounts.currency("EUR19.99")).contains("EUR");
    assertThat(Amounts.currency("23.00")).isEmpty();
    assertThat(Amounts.currency("23.00 EURO")).isEmpty();
  }

  @Property
  boolean any_text_is_an_amount_or_unreadable(@ForAll String text) {
    try {
      return Amounts.read(text, "EUR").matches("[0-9]+\\.[0-9]{2,}");
    } catch (UnreadableException e) {
      return true;
    }
  }

  @Test
  void pieces_are_whole_and_stay_within_what_an_int_can_say() {
    assertThat(Amounts.pieces("12.9")).contains(12);
    assertThat(Amounts.pieces("5000000000")).contains(Integer.MAX_VALUE);
    assertThat(Amounts.pieces("-5000000000")).contains(Integer.MIN_VALUE);
    assertThat(Amounts.pieces("many")).isEmpty();
  }
}
