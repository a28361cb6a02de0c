package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.store.PriceScope;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceChoiceTest {
  private static final Instant AS_OF = Instant.parse("2026-06-01T12:00:00Z");

  private static final PriceScope STORE =
      new PriceScope("EUR", List.of("web", "shop"), Optional.of("DE"), Optional.of("vip"));

  private static Optional<String> choose(PriceScope scope, String prices) {
    List<Price> read = Arrays.stream(prices.split(";", -1)).map(PriceChoiceTest::price).toList();
    return new PriceChooser(scope, AS_OF).choose(read).map(Price::value);
  }

  /** {@code 12.50 channel=web country=DE}; euros unless it says otherwise. */
  private static Price price(String text) {
    String[] words = text.strip().split(" +");
    StringBuilder json = new StringBuilder("{\"value\":\"" + words[0] + "\"");
    if (!text.contains("currency=")) {
      json.append(",\"currency\":\"EUR\"");
    }
    for (String word : List.of(words).subList(1, words.length)) {
      String[] field = word.split("=", 2);
      json.append(",\"").append(field[0]).append("\":\"").append(field[1]).append('"');
    }
    try {
      return CatalogJson.reader(Price.class).readValue(json.append('}').toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the only price                       | 10                                             | 10
          another currency never matches       | 10 currency=USD                                |
          another channel never matches        | 10 channel=b2b                                 |
          another country never matches        | 10 country=FR                                  |
          another group never matches          | 10 customerGroup=staff                         |
          the first channel wins               | 10 channel=shop; 20 channel=web                | 20
          any channel beats none               | 10; 20 channel=shop                            | 20
          channel beats country                | 10 country=DE customerGroup=vip; 20 channel=shop | 20
          country beats none                   | 10; 20 country=DE                              | 20
          country beats group                  | 10 customerGroup=vip; 20 country=DE            | 20
          group beats none                     | 10; 20 customerGroup=vip                       | 20
          group beats a date                   | 10 validUntil=2027-01-01T00:00:00Z; 20 customerGroup=vip | 20
          a date beats none                    | 10; 20 validUntil=2027-01-01T00:00:00Z         | 20
          the lower value wins                 | 20; 10                                         | 10
          values compare as numbers            | 9.5; 10                                        | 9.5
          equal values keep the record's order | 10.0; 10.00                                    | 10.0
          validFrom is inclusive               | 10 validFrom=2026-06-01T12:00:00Z              | 10
          not yet valid                        | 10 validFrom=2026-06-01T12:00:00.000000001Z    |
          validUntil is exclusive              | 10 validUntil=2026-06-01T12:00:00Z             |
          still valid                          | 10 validUntil=2026-06-01T12:00:00.000000001Z   | 10
          """)
  void the_best_eligible_price_is_chosen(String rule, String prices, String chosen) {
    assertThat(choose(STORE, prices)).as(rule).isEqualTo(Optional.ofNullable(chosen));
  }

  @ParameterizedTest
  @CsvSource({"10 customerGroup=vip", "10 country=DE", "10 channel=web"})
  void a_scoped_price_never_matches_a_store_without_that_scope(String price) {
    PriceScope bare = new PriceScope("EUR", List.of(), Optional.empty(), Optional.empty());

    assertThat(choose(bare, price)).isEmpty();
  }
}
