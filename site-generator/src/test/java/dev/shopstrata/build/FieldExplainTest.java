package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.explain.field.FieldExplanation;
import dev.shopstrata.explain.field.FieldQuestion;
import dev.shopstrata.explain.field.SettingNote;
import dev.shopstrata.explain.field.SourceNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of an export's products, explained over a whole project. */
class FieldExplainTest {
  @TempDir Path directory;
  private TestSite site;

  @BeforeEach
  void project() throws IOException {
    site =
        new TestSite(directory)
            .with(
                """
                -- layers/markets/de/layer.yaml --
                -- layers/markets/de/site.yaml --
                country: DE
                currency: EUR
                catalog:
                  id: main
                  channels: [web, outlet]
                -- layers/stores/shop/layer.yaml --
                extends: [markets/de]
                store: shop
                -- layers/stores/shop/site.yaml --
                name: Shop
                url: https://shop.example
                timeZone: Europe/Berlin
                locales:
                  - id: de-DE
                -- catalogs/main/catalog.yaml --
                format: commercetools-json
                path: ../../export
                asOf: 2026-06-01T00:00:00Z
                -- export/Product.json --
                [
                {"key": "box", "productType": {"key": "t"}, "name": {"de": "Kiste"},
                 "masterVariant": {"sku": "B1"}, "priceMode": "Standalone"},
                {"key": "aurora", "productType": {"key": "t"}, "name": {"de": "Lampe"},
                 "masterVariant": {"sku": "A1"}, "priceMode": "Standalone"}
                ]
                -- export/StandalonePrice.json --
                [
                {"key": "p1", "sku": "A1", "value": {"centAmount": 1900, "currencyCode": "EUR"},
                 "channel": {"key": "outlet"}},
                {"key": "p2", "sku": "A1", "value": {"centAmount": 2100, "currencyCode": "EUR"},
                 "channel": {"key": "web"}},
                {"key": "p3", "sku": "A1", "value": {"centAmount": 1500, "currencyCode": "USD"}}
                ]
                -- end --
                """);
  }

  private FieldExplanation explain(String question) throws IOException {
    FieldExplain.Result result =
        new FieldExplain(BuildListener.SILENT)
            .explain(site.request(), FieldQuestion.parse(question), Optional.empty());
    assertThat(result.problems()).isEmpty();
    return (FieldExplanation) result.answers().get("shop");
  }

  @Test
  void a_price_names_its_record_the_choice_and_the_settings() throws IOException {
    FieldExplanation price = explain("product/aurora#price");
    assertThat(price.value().json()).contains("\"amount\":21.00");
    assertThat(price.sources())
        .extracting(note -> note.role() + " " + note.at())
        .containsExactly(
            "PRICE export/StandalonePrice.json:4",
            "RECORD export/Product.json:4",
            "SNAPSHOT target/storefront/.catalogs/main/snapshot/products-0001.ndjson.zst:1");
    assertThat(price.sources().get(0).record()).contains(2L);
    PriceReason reason = (PriceReason) price.reasons().get(0);
    assertThat(reason.sentences())
        .containsExactly(
            "21.00 EUR (channel web) is the best of those that may show here, by channel.",
            "19.00 EUR (channel outlet): the store prefers the channel of the other",
            "21.00 EUR (channel web): chosen",
            "15.00 USD: its currency is USD, the store asks for EUR",
            "Prices hold at 2026-06-01T02:00+02:00 (Europe/Berlin).");
    SettingNote channels = price.settings().get(0);
    assertThat(channels.key()).isEqualTo("catalog.channels");
    assertThat(channels.value()).contains("[\"web\",\"outlet\"]");
    assertThat(channels.origin().orElseThrow().at())
        .hasToString("layers/markets/de/site.yaml:5:13");
    assertThat(price.sources()).extracting(SourceNote::how).first().asString().contains("Record 2");
  }
}
