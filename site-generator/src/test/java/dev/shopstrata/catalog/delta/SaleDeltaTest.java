package dev.shopstrata.catalog.delta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shopstrata.catalog.Availability;
import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.Stock;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.snapshot.CatalogJson;
import dev.shopstrata.catalog.snapshot.Change;
import dev.shopstrata.catalog.snapshot.DeltaContent;
import dev.shopstrata.catalog.snapshot.DeltaWriter;
import dev.shopstrata.catalog.snapshot.Snapshot;
import dev.shopstrata.catalog.snapshot.SnapshotReader;
import dev.shopstrata.catalog.snapshot.SyntheticCatalog;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of prices and stock become deltas of the products they name. */
class SaleDeltaTest {
  private static final SyntheticCatalog CATALOG = SyntheticCatalog.of(200);
  private static final List<Price> CHEAP = List.of(price("EUR", "1.00"));
  private static final List<Stock> GONE =
      List.of(new Stock("web", null, 0, Availability.OUT_OF_STOCK, null));

  @TempDir Path temp;
  private Path directory;

  @BeforeEach
  void write() {
    directory = temp.resolve("s");
    CATALOG.write(directory);
  }

  private static Price price(String currency, String value) {
    return new Price(
        currency, value, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static SaleChange prices(SaleKey key, List<Price> prices) {
    return new SaleChange(key, Optional.of(prices), Optional.empty());
  }

  /** The prices, of which that in EUR for everybody became the cheap one. */
  private static List<Price> cheap(List<Price> before) {
    List<Price> after = new ArrayList<>();
    before.forEach(
        p -> after.add(p.currency().equals("EUR") && p.channel() == null ? CHEAP.get(0) : p));
    if (!after.contains(CHEAP.get(0))) {
      after.addAll(CHEAP);
    }
    return after;
  }

  /** The stock, with that of the web gone. */
  private static List<Stock> gone(List<Stock> before) {
    List<Stock> after = new ArrayList<>();
    before.stream().filter(stock -> stock.channel() == null).forEach(after::add);
    after.addAll(GONE);
    return after;
  }

  private static SaleKey sku(String sku) {
    return new SaleKey.Sku(sku);
  }

  private Snapshot open() {
    return new SnapshotReader(new Problems()).open(directory);
  }

  private Path indexFile() {
    return temp.resolve("skus.bin");
  }

  private SaleDelta make(SaleChange... changes) {
    try (Snapshot snapshot = open()) {
      SkuIndex skus = new SkuIndexer().index(snapshot, indexFile());
      return new SaleDeltaMaker(2).make(directory, snapshot, skus, List.of(changes).iterator());
    }
  }

  /** The product now. */
  private Product product(String id) {
    try (Snapshot snapshot = open()) {
      return snapshot.product(snapshot.ordinal(id).orElseThrow());
    }
  }

  private static Product any(boolean withVariants) {
    return IntStream.range(0, 200)
        .mapToObj(CATALOG::product)
        .filter(product -> product.variants().isEmpty() != withVariants)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_sku_of_a_product_without_variants_changes_the_product() {
    Product before = any(false);
    SaleDelta made = make(prices(sku(before.sku()), CHEAP));
    assertThat(made.delta().orElseThrow().products()).isEqualTo(1);
    assertThat(made.unknown().count()).isZero();
    assertThat(product(before.id()))
        .isEqualTo(before.withSale(List.of(), cheap(before.prices()), before.stock()));
  }

  @Test
  void a_sku_of_a_variant_changes_the_variant_alone() {
    Product before = any(true);
    make(new SaleChange(sku(before.variants().get(0).sku()), Optional.empty(), Optional.of(GONE)));
    Product after = product(before.id());
    assertThat(after.variants().get(0).stock()).isEqualTo(gone(before.variants().get(0).stock()));
    assertThat(after.variants().get(0).prices()).isEqualTo(before.variants().get(0).prices());
    assertThat(after.variants().subList(1, after.variants().size()))
        .isEqualTo(before.variants().subList(1, before.variants().size()));
    assertThat(after.stock()).isEqualTo(before.stock());
  }

  @Test
  void prices_of_another_currency_and_stock_of_another_place_stay() {
    Product before = any(false);
    List<Price> crowns = List.of(price("SEK", "3.00"));
    List<Stock> cellar = List.of(new Stock(null, "cellar", 4, Availability.IN_STOCK, null));
    make(new SaleChange(sku(before.sku()), Optional.of(crowns), Optional.of(cellar)));
    Product after = product(before.id());
    assertThat(after.prices()).containsAll(before.prices()).containsAll(crowns);
    assertThat(after.stock()).containsAll(before.stock()).containsAll(cellar);
    List<Price> cheaper = List.of(price("SEK", "2.00"));
    make(prices(sku(before.sku()), cheaper));
    assertThat(product(before.id()).prices())
        .containsAll(cheaper)
        .doesNotContainAnyElementsOf(crowns);
  }

  @Test
  void an_id_changes_the_product_itself() {
    List<Price> before = product("p-00000007").prices();
    make(prices(new SaleKey.Id("p-00000007"), CHEAP));
    assertThat(product("p-00000007").prices()).isEqualTo(cheap(before));
  }

  @Test
  void the_last_line_of_a_key_counts_and_others_in_one_product_add_up() {
    Product before = any(true);
    String first = before.variants().get(0).sku();
    SaleDelta made =
        make(
            prices(sku(first), List.of(price("EUR", "2.00"))),
            new SaleChange(sku(first), Optional.empty(), Optional.of(GONE)),
            prices(sku(first), CHEAP));
    assertThat(made.changes()).isEqualTo(3);
    Variant variant = before.variants().get(0);
    assertThat(product(before.id()).variants().get(0).prices()).isEqualTo(cheap(variant.prices()));
    assertThat(product(before.id()).variants().get(0).stock()).isEqualTo(gone(variant.stock()));
  }

  @Test
  void keys_that_nothing_has_are_counted_and_the_first_are_told() {
    SaleDelta made =
        make(prices(sku("x"), CHEAP), prices(sku("y"), CHEAP), prices(new SaleKey.Id("z"), CHEAP));
    assertThat(made.delta()).isEmpty();
    assertThat(made.unknown()).isEqualTo(new Found<>(3, List.of(sku("x"), sku("y"))));
  }

  @Test
  void the_same_prices_make_no_delta() {
    Product before = any(false);
    assertThat(make(prices(sku(before.sku()), before.prices())).delta()).isEmpty();
  }

  @Test
  void a_new_currency_is_added_to_those_of_the_snapshot() {
    make(prices(new SaleKey.Id("p-00000007"), List.of(price("KWD", "1.000"))));
    try (Snapshot snapshot = open()) {
      assertThat(snapshot.head().currencies()).containsExactly("CHF", "EUR", "GBP", "KWD");
      assertThat(snapshot.head().locales()).isEqualTo(SyntheticCatalog.LOCALES);
    }
  }

  @Test
  void skus_of_deltas_are_found_and_those_they_replaced_are_not() {
    Product old = any(false);
    Product renamed = with(old, "sku", "renamed");
    Product added = with(with(old, "sku", "added"), "id", "z-new");
    Product gone = CATALOG.product(Integer.parseInt(old.id().substring(2)) + 1);
    write(List.of(Change.put(renamed), Change.withoutProduct(gone.id()), Change.put(added)));
    String soldOut = gone.variants().isEmpty() ? gone.sku() : gone.variants().get(0).sku();
    SaleDelta made =
        make(
            prices(sku(old.sku()), CHEAP),
            prices(sku(soldOut), CHEAP),
            prices(sku("renamed"), CHEAP),
            prices(sku("added"), CHEAP));
    assertThat(made.unknown().first()).containsExactly(sku(old.sku()), sku(soldOut));
    assertThat(made.delta().orElseThrow().place()).endsWithRaw(Path.of("delta-0002"));
    assertThat(product(old.id()).prices()).isEqualTo(cheap(old.prices()));
    assertThat(product("z-new").prices()).isEqualTo(cheap(old.prices()));
  }

  private static Product with(Product product, String field, String value) {
    ObjectNode tree = (ObjectNode) CatalogJson.tree(product);
    return CatalogJson.value(tree.put(field, value), Product.class);
  }

  private void write(List<Change<Product>> changes) {
    try (Snapshot snapshot = open()) {
      new DeltaWriter().write(directory, snapshot, DeltaContent.ofProducts(changes.iterator()));
    }
  }

  @Test
  void the_index_is_kept_until_the_snapshot_is_another_one() throws IOException {
    make(prices(sku("none"), CHEAP));
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(indexFile(), old);
    make(prices(sku(any(false).sku()), CHEAP));
    make(prices(sku("none"), CHEAP));
    assertThat(Files.getLastModifiedTime(indexFile())).isEqualTo(old);

    SyntheticCatalog.of(210).write(directory);
    Product added = SyntheticCatalog.of(210).product(209);
    String sku = added.variants().isEmpty() ? added.sku() : added.variants().get(0).sku();
    assertThat(make(prices(sku(sku), CHEAP)).unknown().count()).isZero();
    assertThat(Files.getLastModifiedTime(indexFile())).isNotEqualTo(old);
  }

  @Test
  void a_damaged_index_is_made_anew() throws IOException {
    make(prices(sku("none"), CHEAP));
    byte[] whole = Files.readAllBytes(indexFile());
    byte[] damaged = whole.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(indexFile(), damaged);
    assertThat(make(prices(sku(any(false).sku()), CHEAP)).unknown().count()).isZero();
    assertThat(Files.readAllBytes(indexFile())).isEqualTo(whole);
    assertThat(temp).isDirectoryNotContaining("glob:**.pairs");
  }
}
