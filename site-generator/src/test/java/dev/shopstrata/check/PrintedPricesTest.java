package dev.shopstrata.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which prices of structured data count as printed. */
class PrintedPricesTest {
  private static final String PAGE =
      """
      -- main/x/index.html --
      <p>%s Tax included</p>
      <script type="application/ld+json">{"@type": "Offer", "price": "%s", "priceCurrency": "EUR"}</script>
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<data value='49.90'>49,90 €</data>; 49.90; true",
        "<data value='49.90'>49,90 €</data>; 49.9; true",
        "<data value='49.90'>49,90 €</data>; 39.90; false",
        "1.249,00 €; 1249.00; true",
        "1 249,00 €; 1249; true",
        "١٢٫٥٠٠ د.ك; 12.500; true",
        "¥4,900; 4900; true",
        "49,90 €; 4.99; false"
      })
  void a_price_is_printed(String text, String price, boolean isPrinted) throws IOException {
    List<Problem> problems = new CheckSite(directory).with(PAGE.formatted(text, price)).problems();
    assertThat(problems)
        .extracting(problem -> problem.code().text())
        .isEqualTo(isPrinted ? List.of() : List.of("structured-data-price"));
  }
}
