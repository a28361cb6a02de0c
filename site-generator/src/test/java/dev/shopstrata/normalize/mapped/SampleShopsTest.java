package dev.shopstrata.normalize.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.SampleData;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.normalize.ContentCounts;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real catalogs of free form, which lie outside the repository. */
class SampleShopsTest {
  @TempDir Path temp;
  private final Problems problems = new Problems();

  @Test
  void a_yaml_list_becomes_a_catalog_with_its_categories() throws IOException {
    TestExport export =
        TestExport.ofYaml(
            temp,
            problems,
            """
            locales: [en]
            currencies: [USD]
            images: https://media.example.com/
            sources:
              - format: mapped
                path: %1$s/categories.yaml
                options:
                  record: category
                  mapping: {id: name, name: name, image: image, order: id}
              - format: mapped
                path: %1$s/products.yaml
                options:
                  mapping:
                    id: id
                    name: name
                    plainDescription: description
                    categories: category
                    price: price
                    quantity: current_stock
                    images: {from: image, then: [{template: "{category}/{}"}]}
                    attribute.Style: style
                    attribute.For: {from: gender_affinity, then: [{lookup: {F: Women, M: Men}}]}
                    $custom.promoted: promoted
            """
                .formatted(SampleData.folder("aws-retail-demo")));
    SnapshotSummary made = export.make();
    // Counted in the file: items that begin a line with "- id:", and the names of categories.
    assertThat(made.content().products()).isEqualTo(2_465);
    assertThat(made.records().read()).isEqualTo(2_465 + made.content().categories());
    assertThat(made.records().quarantined()).isZero();
    Product backpack = export.product(made, "6579c22f-be2b-444c-a52b-0116dd82df6c");
    assertThat(backpack.name().byTag()).containsEntry("en", "Adventure-Ready Expedition Backpack");
    assertThat(backpack.prices().get(0).value()).isEqualTo("129.99");
    assertThat(backpack.stock().get(0).quantity()).isEqualTo(15);
    assertThat(backpack.primaryImage().url())
        .isEqualTo(
            "https://media.example.com/accessories/6579c22f-be2b-444c-a52b-0116dd82df6c.jpg");
    assertThat(backpack.categories()).extracting("id").containsExactly("accessories");
  }

  @Test
  void a_json_array_becomes_a_catalog_with_reviews() throws IOException {
    TestExport export =
        TestExport.ofYaml(
            temp,
            problems,
            """
            format: mapped
            path: %s
            locales: [en]
            currencies: [USD]
            options:
              mapping:
                id: id
                sku: sku
                name: title
                plainDescription: description
                brand: brand
                gtin: /meta/barcode
                category: category
                images: images
                price: price
                quantity: stock
                availability: availabilityStatus
                updatedAt: /meta/updatedAt
                attribute.Warranty: warrantyInformation
                $custom.tags: tags
              reviews:
                in: /reviews
                mapping: {rating: rating, text: comment, reviewer: reviewerName, createdAt: date}
            """
                .formatted(SampleData.folder("dummyjson")));
    SnapshotSummary made = export.make();
    assertThat(made.content()).isEqualTo(new ContentCounts(194, 194, 24, 582));
    assertThat(made.records().read()).isEqualTo(194 + 582);
    assertThat(problems.sorted()).isEmpty();
    Product mascara = export.product(made, "1");
    assertThat(mascara.gtin()).isEqualTo("5784719087687");
    assertThat(mascara.rating().average()).isEqualTo("4.0");
    assertThat(mascara.rating().count()).isEqualTo(3);
    assertThat(mascara.stock().get(0).availability()).isEqualTo(Availability.IN_STOCK);
    assertThat(mascara.custom()).containsEntry("tags", List.of("beauty", "mascara"));
    assertThat(export.products(made).stream().filter(p -> p.brand() != null)).hasSize(102);
  }
}
