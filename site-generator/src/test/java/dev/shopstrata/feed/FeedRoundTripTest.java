package dev.shopstrata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.Product;
import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.catalog.store.StoreFixture;
import dev.shopstrata.catalog.view.SfDiscountablePrice;
import dev.shopstrata.catalog.view.SfProduct;
import dev.shopstrata.catalog.view.SfVariant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.problem.Problems;
import dev.shopstrata.store.FeedSettings;
import dev.shopstrata.store.Touchpoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog that is read from a store's feed is the store's: ids, names, prices, availability. */
class FeedRoundTripTest {
  private static final String REST =
      """
      "description":{"en":"<p>Warm.</p>"},"primaryImage":{"url":"https://img.example/a.jpg"}""";

  private static final List<String> PRODUCTS =
      List.of(
          """
          {"id":"aurora","sku":"AUR","name":{"en":"Aurora <1> & more"},
          "prices":[{"currency":"EUR","value":"8.5"}],%s}""",
          """
          {"id":"loader","name":{"en":"C789 Loader"},"attributes":[{"name":"color","value":"Red"}],"variants":[
          {"id":"1","sku":"L-2015","attributes":[{"name":"model","value":2015}],"prices":[{"currency":"EUR","value":"8","regular":"10"}]},
          {"id":"2","sku":"L-2019","attributes":[{"name":"model","value":2019}],"prices":[{"currency":"EUR","value":"9"}],
          "stock":[{"availability":"preorder","availableFrom":"2026-09-01T00:00:00Z"}]}],%s}""",
          """
          {"id":"board","name":{"en":"Board Alma"},"variants":[
          {"id":"1","sku":"B-1","attributes":[{"name":"wood","value":"Oak"},{"name":"size","value":"20 cm"}],"prices":[{"currency":"EUR","value":"8"}]},
          {"id":"2","sku":"B-2","attributes":[{"name":"wood","value":"Oak"},{"name":"size","value":"30 cm"}],"prices":[{"currency":"EUR","value":"9"}]}],%s}""",
          """
          {"id":"shirt","name":{"en":"Red Shirt"},"variants":[
          {"id":"1","sku":"S-1","attributes":[{"name":"color","value":"Red"},{"name":"size","value":"S"}],"prices":[{"currency":"EUR","value":"1299"}]},
          {"id":"2","sku":"S-2","attributes":[{"name":"color","value":"Dark blue"},{"name":"size","value":"S"}],"prices":[{"currency":"EUR","value":"7.05"}]},
          {"id":"3","attributes":[{"name":"color","value":"Dark grey"},{"name":"size","value":"XL"}],"prices":[{"currency":"EUR","value":"7"}],
          "stock":[{"quantity":0,"availability":"out-of-stock"}]}],%s}""",
          """
          {"id":"teekanne","name":{"en":"قميص"},"variants":[
          {"id":"1","sku":"T-1","name":{"en":"قميص"},"attributes":[{"name":"size","value":"S"}],"prices":[{"currency":"EUR","value":"1"}]},
          {"id":"2","sku":"T-2","name":{"en":"قميص"},"attributes":[{"name":"size","value":"M"}],"prices":[{"currency":"EUR","value":"2"}],
          "stock":[{"availability":"backorder"}]}],%s}""");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"google", "meta"})
  void a_feed_comes_back_as_the_catalog_it_was_made_of(String feed) throws IOException {
    boolean isGoogle = feed.equals("google");
    StoreFixture store =
        new StoreFixture(directory)
            .touchpoints(
                new Touchpoints(
                    false, new FeedSettings(isGoogle, !isGoogle, 0, "new", new TreeMap<>())))
            .products(
                PRODUCTS.stream()
                    .map(product -> product.formatted(REST).replace("\n", ""))
                    .collect(Collectors.joining("\n")));
    StoreCatalog catalog = store.open();
    LocaleFeeds feeds = new LocaleFeeds(store.settings(), catalog.locale());
    StringBuilder text = new StringBuilder(feeds.heads().get(0));
    for (int i = 0; i < PRODUCTS.size(); i++) {
      text.append(feeds.part(catalog.product(i)).texts().get(0));
    }
    text.append(feeds.tails().get(0));
    TestExport export =
        new TestExport(directory.resolve("back"), new Problems(), "google-feed")
            .with("locale: en\n")
            .file(isGoogle ? "google.xml" : "meta.tsv", text.toString());
    SnapshotSummary made = export.make();
    for (int i = 0; i < PRODUCTS.size(); i++) {
      SfProduct shown = catalog.product(i);
      compare(shown, export.product(made, shown.id()));
    }
  }

  private static void compare(SfProduct shown, Product back) {
    assertThat(back.name().byTag()).containsEntry("en", shown.name());
    if (shown.variants().isEmpty()) {
      assertThat(price(back.prices().get(0))).isEqualTo(price(shown.price()));
      assertThat(back.stock().get(0).availability().text()).isEqualTo(shown.availability());
    }
    assertThat(back.variants()).hasSameSizeAs(shown.variants());
    for (int i = 0; i < back.variants().size(); i++) {
      SfVariant variant = shown.variants().get(i);
      Variant read = back.variants().get(i);
      assertThat(read.id())
          .isEqualTo(variant.sku() == null ? shown.id() + "-" + variant.id() : variant.sku());
      assertThat(price(read.prices().get(0))).isEqualTo(price(variant.price()));
      assertThat(read.stock().get(0).availability().text()).isEqualTo(variant.availability());
    }
  }

  private static String price(dev.shopstrata.catalog.Price price) {
    String regular = price.regular() == null ? price.value() : price.regular();
    return price.value() + " of " + regular + " " + price.currency();
  }

  private static String price(SfDiscountablePrice price) {
    return price.value().precisionAmount()
        + " of "
        + price.regularPrice().precisionAmount()
        + " "
        + price.value().currency();
  }
}
