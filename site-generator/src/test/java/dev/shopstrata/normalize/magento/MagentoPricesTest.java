package dev.shopstrata.normalize.magento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Tier;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prices for quantities, groups and websites, and of products that are made of others. */
class MagentoPricesTest {
  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export =
        new TestExport(temp, new Problems(), "magento-csv")
            .with("locales: [en-GB]\ncurrencies: [EUR]\n");
  }

  @Test
  void advanced_pricing_gives_tiers_and_prices_of_groups_and_websites() throws IOException {
    export
        .file("p.csv", "sku,product_type,name,price,tax_class_name\na,simple,A,10,Taxable Goods\n")
        .file(
            "advanced_pricing.csv",
            """
            sku,tier_price_website,tier_price_customer_group,tier_price_qty,tier_price,tier_price_value_type
            A,All Websites [EUR],ALL GROUPS,10.0000,8.0000,Fixed
            a,All Websites [EUR],Wholesale,1,20,Discount
            a,b2b,NOT LOGGED IN,5,7.5,Fixed
            a,All Websites [USD],ALL GROUPS,2,1,Fixed
            a,,,,,
            b,,,2,1,
            """);
    SnapshotSummary made = export.make();
    Product a = export.product(made, "a");
    assertThat(a.prices())
        .extracting(Price::value, Price::customerGroup, Price::channel, Price::tiers)
        .containsExactly(
            tuple("10.00", null, null, List.of(new Tier(10, "8.00"))),
            tuple("8.00", "Wholesale", null, List.of()),
            tuple("10.00", null, "b2b", List.of(new Tier(5, "7.50"), new Tier(10, "8.00"))));
    assertThat(a.prices()).extracting(Price::taxCategory).containsOnly("Taxable Goods");
    assertThat(made.quarantined())
        .extracting(f -> f.what())
        .containsExactly("it is in USD, the other prices in EUR");
    assertThat(made.skipped())
        .extracting(f -> f.what() + f.first())
        .containsExactly(
            "its product was refused or is not in the export[advanced_pricing.csv #6]");
  }

  @Test
  void bundles_have_parts_and_a_price_from_them() throws IOException {
    export.file(
        "p.csv",
        """
        sku,product_type,name,price,special_price,bundle_price_type,bundle_values,associated_skus
        d,bundle,Dynamic,,,dynamic,"name=Strap, long,type=select,required=1,sku=x,price=0.0000,default=0,\
        default_qty=2.0000,price_type=fixed|name=Strap, long,type=select,required=1,sku=y,price=0.0000,\
        default=1,default_qty=1.0000,price_type=fixed|name=Bag,type=select,required=0,sku=x,default_qty=1",
        f,bundle,Fixed,100,90,fixed,"name=A,type=radio,required=1,sku=x,price=10.0000,default=1,\
        default_qty=1.0000,price_type=percent",
        g,grouped,Group,,,,,"y=5.0000,x=0.0000,gone=1"
        h,bundle,Hollow,5,,dynamic,"name=A,type=radio,required=1,sku=gone",
        x,simple,X,10,,,,
        y,simple,Y,30,25,,,
        """);
    SnapshotSummary made = export.make();
    Product dynamic = export.product(made, "d");
    assertThat(dynamic.prices()).extracting(Price::value).containsExactly("20.00");
    assertThat(dynamic.custom())
        .containsEntry("priceRange", Map.of("min", "20.00", "max", "35.00"));
    assertThat(dynamic.relations().bundle()).containsExactly("x", "y");
    assertThat(export.product(made, "f").prices())
        .extracting(Price::value, Price::regular)
        .containsExactly(tuple("99.00", "110.00"));
    Product group = export.product(made, "g");
    assertThat(group.prices()).extracting(Price::value).containsExactly("10.00");
    assertThat(group.relations().bundle()).containsExactly("y", "x");
    assertThat(export.product(made, "h").prices()).isEmpty();
  }
}
