package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.explain.Answer;
import dev.shopstrata.explain.FieldAnswer;
import dev.shopstrata.explain.field.FieldExplanation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A store that sells the products of a small export, and questions about them. */
final class FieldProject {
  private final TestSite site;

  FieldProject(Path directory) throws IOException {
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

  /** Writes the files of a text block over what is there. */
  FieldProject with(String files) throws IOException {
    site.with(files);
    return this;
  }

  TestSite site() {
    return site;
  }

  ExplainResult ask(String question, Optional<String> locale) throws IOException {
    return site.explain("catalog:" + question, locale);
  }

  ExplainResult ask(String question) throws IOException {
    return ask(question, Optional.empty());
  }

  /** The one answer to a question that has one. */
  Answer answer(String question) throws IOException {
    ExplainResult result = ask(question);
    assertThat(result.problems()).isEmpty();
    assertThat(result.explanation().answers()).hasSize(1);
    return result.explanation().answers().get(0).answer();
  }

  FieldExplanation explain(String question) throws IOException {
    return ((FieldAnswer) answer(question)).explanation();
  }

  /** Role and place of each source. */
  static List<String> sources(FieldExplanation explanation) {
    return explanation.sources().stream().map(note -> note.role() + " " + note.at()).toList();
  }
}
