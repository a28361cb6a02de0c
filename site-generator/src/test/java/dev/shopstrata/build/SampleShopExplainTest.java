package dev.shopstrata.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.reason.PriceCandidate;
import dev.shopstrata.catalog.reason.PriceReason;
import dev.shopstrata.catalog.reason.SlugReason;
import dev.shopstrata.catalog.reason.StockCandidate;
import dev.shopstrata.catalog.reason.StockReason;
import dev.shopstrata.catalog.reason.TextReason;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.store.ReasonedView;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.explain.field.FieldExplainer;
import dev.shopstrata.explain.field.FieldExplanation;
import dev.shopstrata.explain.field.FieldQuestion;
import dev.shopstrata.explain.field.SourceNote;
import dev.shopstrata.layer.LayerReader;
import dev.shopstrata.plan.route.RoutePlanner;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explanations over a real shop's export, which lies outside the repository. */
class SampleShopExplainTest {
  private static final List<String> FIELDS = List.of("price", "name", "slug", "quantityLimit");

  @TempDir Path directory;
  private final Problems problems = new Problems();
  private final Map<String, JsonNode> files = new TreeMap<>();
  private int checked;

  private static Path data() {
    Path data =
        Stream.of("../../shared/data", "../shared/data")
            .map(base -> Path.of(base, "commercetools-b2b"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("missing"));
    assumeTrue(Files.isDirectory(data), "the sample shop's export is not there");
    return data.toAbsolutePath().normalize();
  }

  /** Stores as the shop's own Store.json has them, in several languages. */
  private TestSite site() throws IOException {
    return new TestSite(directory)
        .with(
            """
            -- catalogs/main/catalog.yaml --
            format: commercetools-json
            path: %s
            asOf: 2026-01-01T00:00:00Z
            -- layers/eu/layer.yaml --
            store: eu
            -- layers/eu/site.yaml --
            name: EU
            url: https://eu.example
            locales:
              - id: de-DE
              - id: fr
                fallback: [fr-FR]
              - id: en-GB
                currency: GBP
            country: DE
            currency: EUR
            catalog: {id: main, channels: [de-fr-uk, default-channel], stockChannels: [eu-warehouse]}
            -- layers/es/layer.yaml --
            store: es
            -- layers/es/site.yaml --
            name: ES
            url: https://es.example
            locales:
              - id: es-ES
            country: ES
            currency: EUR
            catalog: {id: main, channels: [spain], stockChannels: [eu-warehouse, us-warehouse]}
            -- layers/us/layer.yaml --
            store: us
            -- layers/us/site.yaml --
            name: US
            url: https://us.example
            locales:
              - id: en-US
            country: US
            currency: USD
            catalog: {id: main, channels: [us-large-customers, default-channel]}
            -- end --
            """
                .formatted(data()));
  }

  @Test
  void what_is_chosen_is_what_the_view_has_and_what_the_raw_record_has() throws IOException {
    BuildRequest request = site().request();
    StoreSources sources = new StoreSources(problems, StoreSelection.ALL);
    try (Workspace workspace = Workspace.open(request);
        OpenCatalogs catalogs =
            new OpenCatalogs(request, workspace, problems, BuildListener.SILENT)) {
      StoreViews views = new StoreViews(request, workspace.place("views"), problems);
      for (StoreSource store :
          sources.read(sources.trees(new LayerReader(problems).read(request.layers())))) {
        OpenCatalog catalog = catalogs.get(store.settings()).orElseThrow();
        NavigableMap<String, ReasonedView> opened =
            views.open(
                store,
                catalog,
                new RoutePlanner(problems).plan(store.tree(), store.settings()).routes());
        FieldExplainer explainer = FieldAnswers.explainer(request, store, catalog, opened);
        for (ReasonedView view : opened.values()) {
          check(view.catalog(), explainer);
        }
      }
    }
    assertThat(problems.sorted()).isEmpty();
    assertThat(checked).isEqualTo(5 * 72 * FIELDS.size());
  }

  private void check(StoreCatalog view, FieldExplainer explainer) throws IOException {
    for (int position = 0; position < view.productCount(); position++) {
      SfProduct product = view.product(position);
      for (String field : FIELDS) {
        FieldQuestion question = FieldQuestion.parse("product/" + product.id() + "#" + field);
        FieldExplanation answer =
            (FieldExplanation) explainer.explain(question, view.locale().tag());
        switch (field) {
          case "price" -> checkPrice(product, answer);
          case "name" -> checkName(product, answer);
          case "slug" -> checkSlug(product, answer);
          default -> checkStock(product, answer);
        }
        checked++;
      }
    }
  }

  private void checkPrice(SfProduct product, FieldExplanation answer) throws IOException {
    PriceReason reason =
        answer.reasons().stream()
            .filter(PriceReason.class::isInstance)
            .map(PriceReason.class::cast)
            .findFirst()
            .orElseThrow();
    PriceCandidate chosen = reason.chosen().orElseThrow();
    assertThat(new BigDecimal(chosen.price().value()))
        .isEqualByComparingTo(product.price().value().amount());
    JsonNode raw = raw(answer, SourceNote.Role.PRICE).get(0);
    assertThat(raw.path("value").path("centAmount").decimalValue().movePointLeft(2))
        .isEqualByComparingTo(product.price().value().amount());
    assertThat(raw.path("value").path("currencyCode").asText())
        .isEqualTo(product.price().value().currency());
    assertThat(raw.path("channel").path("key").asText()).isEqualTo(chosen.price().channel());
    List<String> skus =
        product.variants().isEmpty()
            ? List.of(product.sku())
            : product.variants().stream().map(variant -> variant.sku()).toList();
    assertThat(skus).contains(raw.path("sku").asText());
  }

  private void checkName(SfProduct product, FieldExplanation answer) throws IOException {
    String tag = ((TextReason) answer.reasons().get(0)).tag().orElseThrow();
    JsonNode raw = raw(answer, SourceNote.Role.RECORD).get(0);
    assertThat(raw.path("name").path(tag).asText().strip()).isEqualTo(product.name());
    assertThat(raw.path("key").asText()).isEqualTo(product.id());
  }

  private void checkSlug(SfProduct product, FieldExplanation answer) throws IOException {
    SlugReason reason = (SlugReason) answer.reasons().get(0);
    assertThat(reason.origin()).isEqualTo(SlugReason.Origin.GIVEN);
    assertThat(product.slug()).startsWith(reason.plain());
    assertThat(product.slug().equals(reason.plain())).isEqualTo(reason.rounds() == 0);
    assertThat(raw(answer, SourceNote.Role.RECORD).get(0).path("slug"))
        .anyMatch(slug -> slug.asText().equals(reason.plain()));
  }

  private void checkStock(SfProduct product, FieldExplanation answer) throws IOException {
    StockReason reason = (StockReason) answer.reasons().get(0);
    List<StockCandidate> counted =
        reason.candidates().stream().filter(StockCandidate::counts).toList();
    assertThat(counted.stream().mapToInt(c -> c.stock().quantity()).sum())
        .isEqualTo(product.quantityLimit());
    List<JsonNode> raw = raw(answer, SourceNote.Role.STOCK);
    assertThat(raw.stream().mapToInt(entry -> entry.path("quantityOnStock").asInt()).sum())
        .isEqualTo(product.quantityLimit());
    assertThat(raw)
        .extracting(entry -> entry.path("supplyChannel").path("key").asText())
        .containsExactlyElementsOf(counted.stream().map(c -> c.stock().channel()).toList());
  }

  /** The records of the export that notes of a role name. */
  private List<JsonNode> raw(FieldExplanation answer, SourceNote.Role role) throws IOException {
    List<SourceNote> notes = answer.sources().stream().filter(note -> note.role() == role).toList();
    List<JsonNode> found = new ArrayList<>();
    for (SourceNote note : notes) {
      String file = note.at().file();
      if (!files.containsKey(file)) {
        files.put(
            file, CatalogJson.reader(JsonNode.class).readTree(Files.readAllBytes(Path.of(file))));
      }
      found.add(files.get(file).path((int) (note.record().orElseThrow() - 1)));
    }
    assertThat(found).isNotEmpty();
    return found;
  }
}
