package dev.shopstrata.normalize.vendure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shopstrata.catalog.Attribute;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Category;
import dev.shopstrata.catalog.Image;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.MutatedExport;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.RecordCounts;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendureCsvTest {
  private static final String FACTS =
      "locales: [en]\ncurrencies: [EUR]\nimages: https://a.example\n";

  private static final String PRODUCTS =
      """
      name         , slug    , description            , assets       , facets                                , optionGroups      , optionValues , sku  , price   , taxCategory , stockOnHand , trackInventory , variantAssets , variantFacets
      Notebook     , nb      , "Light, ""quiet"" &nbsp;" , n1.jpg|n2.jpg , category:Computers|brand:Norden|use:A|use:B , screen size | RAM:ram , 13|8GB       , N138 , 1299.00 , standard    , 100         ,                , n3.jpg        , noise:low
                   ,         ,                        ,              ,                                       ,                   , 15|8GB       , N158 , 1399.5  , standard    , 0           , true           ,               ,
                   ,         ,                        ,              ,                                       ,                   , 15|16GB      , N158 , 1499    , reduced     ,             , false          ,               ,
      Clear Mat &amp; Tray ,   ,                      ,              ,                                       ,                   ,              , MAT  , 9.90    , standard    , -3          ,                ,               ,
                   ,         ,                        ,              ,                                       ,                   ,              ,      ,         ,             ,             ,                ,               ,
      """;

  @TempDir Path temp;
  private final Problems problems = new Problems();
  private TestExport export;

  @BeforeEach
  void open() {
    export = new TestExport(temp, problems, "vendure-csv").with(FACTS);
  }

  @Test
  void a_row_with_a_name_begins_a_product_and_the_rows_below_are_its_variants() throws IOException {
    SnapshotSummary made = export.file("products.csv", PRODUCTS).make();
    assertThat(made.records()).isEqualTo(new RecordCounts(4, 2, 2, 0, 0));
    Product notebook = export.product(made, "nb");
    assertThat(notebook.name().byTag()).isEqualTo(Map.of("en", "Notebook"));
    assertThat(notebook.slug().byTag()).isEqualTo(Map.of("en", "nb"));
    assertThat(notebook.description().byTag()).isEqualTo(Map.of("en", "Light, \"quiet\" &nbsp;"));
    assertThat(notebook.primaryImage().url()).isEqualTo("https://a.example/n1.jpg");
    assertThat(notebook.gallery())
        .extracting(Image::url)
        .containsExactly("https://a.example/n2.jpg");
    assertThat(export.categories(made)).extracting(Category::id).containsExactly("computers");
    assertThat(notebook.categories()).extracting(link -> link.id()).containsExactly("computers");
    assertThat(notebook.attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(
            tuple("category", "Computers"),
            tuple("brand", "Norden"),
            tuple("use", List.of("A", "B")));
    assertThat(notebook.variants())
        .extracting(Variant::id, Variant::sku)
        .containsExactly(tuple("N138", "N138"), tuple("N158", "N158"), tuple("nb-15-16gb", "N158"));
    assertThat(notebook.variants().get(0).attributes())
        .extracting(Attribute::name, Attribute::value)
        .containsExactly(tuple("screen_size", "13"), tuple("ram", "8GB"), tuple("noise", "low"));
    assertThat(notebook.variants().get(0).images())
        .extracting(Image::url)
        .containsExactly("https://a.example/n3.jpg");
    assertThat(notebook.variants())
        .flatExtracting(Variant::prices)
        .extracting(Price::value, Price::taxCategory)
        .containsExactly(
            tuple("1299.00", "standard"),
            tuple("1399.50", "standard"),
            tuple("1499.00", "reduced"));
    assertThat(notebook.variants())
        .flatExtracting(Variant::stock)
        .containsExactly(
            stock(100, Availability.IN_STOCK),
            stock(0, Availability.OUT_OF_STOCK),
            stock(null, Availability.IN_STOCK));
    Product mat = export.product(made, "clear-mat-amp-tray");
    assertThat(mat.name().byTag()).isEqualTo(Map.of("en", "Clear Mat & Tray"));
    assertThat(mat.slug()).isNull();
    assertThat(mat.variants()).isEmpty();
    assertThat(mat.stock()).containsExactly(stock(0, Availability.OUT_OF_STOCK));
  }

  @Test
  void columns_with_languages_make_texts_facets_and_options_in_each() throws IOException {
    SnapshotSummary made =
        export
            .with("locales: [en]\ncurrencies: [JPY]\noptions:\n  categoryFacet: make\n")
            .file(
                "products.csv",
                """
                name:en , name:zh_Hans , slug , description:en , description:zh_Hans , assets , facets:en     , facets:zh_Hans , optionGroups:en , optionGroups:zh_Hans , optionValues:en , optionValues:zh_Hans , sku , price , taxCategory , variantAssets , variantFacets , product:care:en , product:care:zh_Hans , variant:weight
                Paper   , 纸张         , p    , Soft           , 软                  ,        , make:KB|kind:X , 品牌:凯比|类型:饰品 , size            , 尺寸                 , big             , 大                   , P-B , 100   , standard    ,               ,               , Keep dry        , 保持干燥             , 5 kg
                        ,              ,      ,                ,                     ,        ,                ,                ,                 ,                      , small           , 小                   , P-S , 80.0  , standard    ,               ,               ,                 ,                      , 3 kg
                """)
            .make();
    Product paper = export.product(made, "p");
    assertThat(paper.name().byTag()).isEqualTo(Map.of("en", "Paper", "zh-Hans", "纸张"));
    assertThat(paper.description().byTag()).isEqualTo(Map.of("en", "Soft", "zh-Hans", "软"));
    assertThat(paper.categories()).extracting(link -> link.id()).containsExactly("kb");
    Attribute brand = paper.attributes().get(0);
    assertThat(brand.name()).isEqualTo("make");
    assertThat(brand.label().byTag()).isEqualTo(Map.of("en", "make", "zh-Hans", "品牌"));
    assertThat(brand.value()).isEqualTo("KB");
    assertThat(brand.valueLabel().byTag()).isEqualTo(Map.of("en", "KB", "zh-Hans", "凯比"));
    assertThat(paper.attributes().get(2).valueLabel().byTag()).containsEntry("zh-Hans", "保持干燥");
    Variant small = paper.variants().get(1);
    assertThat(small.attributes().get(0).label().byTag()).containsEntry("zh-Hans", "尺寸");
    assertThat(small.attributes().get(0).valueLabel().byTag()).containsEntry("zh-Hans", "小");
    assertThat(small.attributes().get(1).value()).isEqualTo("3 kg");
    assertThat(small.prices()).extracting(Price::value).containsExactly("80");
    assertThat(small.stock()).containsExactly(stock(null, Availability.IN_STOCK));
  }

  @Test
  void invalid_rows_are_refused_and_never_fall_to_the_product_above() throws IOException {
    SnapshotSummary made =
        export
            .file(
                "products.csv",
                """
                name,optionGroups,optionValues,sku,price
                ,,,X,1
                Cup,size,S,C-S,5
                ,,M|red,C-M,6
                ,,L,C-L,much
                ,,S,C-T,7
                ,,XL,C-X,8,
                Jug,size,S,J-S,9,surplus
                ,,M,J-M,10
                Pot,,,P,-1
                Pan,size,S,Q-S,-1
                ,,M,Q-M,11
                Cup,,,C,12
                """)
            .make();
    assertThat(made.records()).isEqualTo(new RecordCounts(12, 2, 1, 9, 0));
    assertThat(export.product(made, "cup").variants())
        .extracting(Variant::sku)
        .containsExactly("C-S");
    assertThat(export.product(made, "pan").variants())
        .extracting(Variant::sku)
        .containsExactly("Q-M");
    assertThat(made.quarantined())
        .extracting(f -> f.what() + " " + f.first())
        .containsExactly(
            "a price is \"much\", no amount [products.csv #4]",
            "a price is below zero: \"-1\" [products.csv #9]",
            "another variant of the product has the same options [products.csv #5]",
            "it has more or fewer options than the product has groups [products.csv #3]",
            "it has no \"name\" and stands below no product [products.csv #1, products.csv #8]",
            "the row has fewer or more cells than the header [products.csv #6, products.csv #7]",
            "there is another product with this id before it [products.csv #12]");
  }

  @Test
  void a_table_without_names_is_skipped() throws IOException {
    export.file("invalid-columns.csv", "nam,sku,price\nCup,C,5\n");
    assertThat(export.make().records()).isEqualTo(new RecordCounts(1, 0, 0, 0, 1));
  }

  @Property(tries = 300)
  void damaged_tables_are_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    new MutatedExport(
            "vendure-csv", FACTS, Map.of("products.csv", PRODUCTS.getBytes(StandardCharsets.UTF_8)))
        .check(seed);
  }

  private static Stock stock(Integer quantity, Availability availability) {
    return new Stock(null, null, quantity, availability, null);
  }
}
