package dev.shopstrata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.catalog.store.StoreFixture;
import dev.shopstrata.store.FeedSettings;
import dev.shopstrata.store.Touchpoints;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocaleFeedsTest {
  private static final String COMPLETE =
      """
      "description":{"en":"<p>Warm &amp; bright.</p>"},"primaryImage":{"url":"https://img.example/a.jpg"}""";

  @TempDir Path directory;
  private Map<String, String> attributes = Map.of();

  /** What the feeds have of one product: Google's, then the table's. */
  private FeedPart part(String product) {
    StoreFixture store =
        new StoreFixture(directory)
            .touchpoints(
                new Touchpoints(
                    false, new FeedSettings(true, true, 0, "new", new TreeMap<>(attributes))))
            .categories(
                "{\"id\":\"home\",\"name\":{\"en\":\"Home & garden\"}}\n{\"id\":\"lamps\",\"parent\":\"home\",\"name\":{\"en\":\"Lamps\"}}\n")
            .products(product);
    StoreCatalog catalog = store.open();
    return new LocaleFeeds(store.settings(), catalog.locale()).part(catalog.product(0));
  }

  private String google(String product) {
    FeedPart part = part(product);
    assertThat(part.lacks()).isEmpty();
    return part.texts().get(0);
  }

  @Test
  void a_product_without_variants_is_one_entry() {
    assertThat(
            google(
                "{\"id\":\"aurora\",\"sku\":\"AUR\",\"name\":{\"en\":\"Aurora <1>\"},\"brand\":\"Acme\",\"gtin\":\"4006381333931\","
                    + "\"categories\":[{\"id\":\"lamps\"}],\"prices\":[{\"currency\":\"EUR\",\"value\":\"8.5\"}],"
                    + COMPLETE
                    + "}"))
        .isEqualTo(
            """
            <item>
            <g:id>aurora</g:id>
            <g:title>Aurora &lt;1&gt;</g:title>
            <g:description>Warm &amp; bright.</g:description>
            <g:link>https://shop.example/lamps/aurora-1</g:link>
            <g:image_link>https://img.example/a.jpg</g:image_link>
            <g:availability>in_stock</g:availability>
            <g:price>8.50 EUR</g:price>
            <g:brand>Acme</g:brand>
            <g:gtin>4006381333931</g:gtin>
            <g:product_type>Home &amp; garden &gt; Lamps</g:product_type>
            <g:condition>new</g:condition>
            </item>
            """);
  }

  @Test
  void each_variant_with_a_price_is_an_entry_of_its_products_group() {
    String entries =
        google(
            "{\"id\":\"shirt\",\"name\":{\"en\":\"Shirt\"},\"variants\":["
                + "{\"id\":\"1\",\"sku\":\"S-R\",\"images\":[{\"url\":\"/red.jpg\"}],\"attributes\":[{\"name\":\"Colour\",\"value\":\"r\",\"valueLabel\":{\"en\":\"Red\"}}],"
                + "\"prices\":[{\"currency\":\"EUR\",\"value\":\"8\",\"regular\":\"10\",\"validFrom\":\"2026-05-01T00:00:00Z\",\"validUntil\":\"2026-07-01T00:00:00Z\"}]},"
                + "{\"id\":\"2\",\"prices\":[{\"currency\":\"EUR\",\"value\":\"9\"}],\"stock\":[{\"availability\":\"preorder\",\"availableFrom\":\"2026-09-01T00:00:00Z\"}]},"
                + "{\"id\":\"3\",\"sku\":\"S-X\",\"prices\":[{\"currency\":\"USD\",\"value\":\"9\"}]}],"
                + COMPLETE
                + "}");

    assertThat(entries)
        .containsOnlyOnce("<g:id>S-R</g:id>")
        .containsOnlyOnce("<g:id>shirt-2</g:id>")
        .doesNotContain("S-X")
        .contains("<g:title>Shirt Red</g:title>", "<g:color>Red</g:color>")
        .contains("<g:image_link>https://shop.example/red.jpg</g:image_link>")
        .contains("<g:price>10.00 EUR</g:price>\n<g:sale_price>8.00 EUR</g:sale_price>")
        .contains(
            "<g:sale_price_effective_date>2026-05-01T00:00:00Z/2026-07-01T00:00:00Z</g:sale_price_effective_date>")
        .contains(
            "<g:availability>preorder</g:availability>\n<g:availability_date>2026-09-01T00:00:00Z</g:availability_date>")
        .contains("<g:identifier_exists>no</g:identifier_exists>");
    assertThat(entries.split("<g:item_group_id>shirt</g:item_group_id>", -1)).hasSize(3);
  }

  @Test
  void attributes_have_the_catalogs_own_names_where_settings_say_so() {
    attributes = Map.of("color", "farbe", "gender", "fuer");

    assertThat(
            google(
                "{\"id\":\"shirt\",\"name\":{\"en\":\"Shirt\"},\"prices\":[{\"currency\":\"EUR\",\"value\":\"8\"}],\"attributes\":["
                    + "{\"name\":\"color\",\"value\":\"no\"},{\"name\":\"farbe\",\"value\":\"Rot\"},{\"name\":\"fuer\",\"value\":\"Unisex\"},"
                    + "{\"name\":\"ageGroup\",\"value\":\"everyone\"}],"
                    + COMPLETE
                    + "}"))
        .contains("<g:color>Rot</g:color>", "<g:gender>unisex</g:gender>")
        .doesNotContain("age_group");
  }

  @Test
  void a_product_that_lacks_what_is_demanded_is_left_out() {
    FeedPart part =
        part(
            "{\"id\":\"shirt\",\"name\":{\"en\":\"Shirt\"},\"variants\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");

    assertThat(part.texts()).containsOnly("");
    assertThat(part.lacks()).containsExactly(FeedLack.IMAGE, FeedLack.PRICE, FeedLack.DESCRIPTION);
  }

  @Test
  void texts_are_what_xml_and_the_services_take() {
    String entry =
        google(
            "{\"id\":\""
                + "x".repeat(60)
                + "\",\"name\":{\"en\":\"Bell \\u0007 and \\uffff half \\ud83d\\ude00 "
                + "n".repeat(200)
                + "\"},\"slug\":{\"en\":\"bell\"},\"prices\":[{\"currency\":\"EUR\",\"value\":\"8\"}],"
                + COMPLETE
                + "}");

    assertThat(entry)
        .containsPattern("<g:id>x{41}~[0-9a-f]{8}</g:id>")
        .containsPattern("<g:title>Bell +and +half \ud83d\ude00 n+</g:title>");
    assertThat(FeedText.clean("half a\ud83d pair", 150)).isEqualTo("half a pair");
    String title = entry.replaceAll("(?s).*<g:title>(.*)</g:title>.*", "$1");
    assertThat(title.codePointCount(0, title.length())).isEqualTo(150);
  }

  @Test
  void the_table_has_a_column_for_every_value() {
    String product =
        "{\"id\":\"lamp\",\"name\":{\"en\":\"The \\\"Lamp\\\"\"},\"prices\":[{\"currency\":\"EUR\",\"value\":\"8\"}],"
            + "\"gallery\":[{\"url\":\"/b,1.jpg\"},{\"url\":\"/c.jpg\"}],"
            + COMPLETE
            + "}";
    String row = part(product).texts().get(1);

    assertThat(row).endsWith("\n").doesNotContain("\r");
    assertThat(row.strip().split("\t", -1))
        .contains("\"The \"\"Lamp\"\"\"", "in stock", "8.00 EUR")
        .contains("https://shop.example/b%2C1.jpg,https://shop.example/c.jpg");
    assertThat(row.split("\t", -1)).hasSameSizeAs(new MetaTable().head().split("\t", -1));
  }
}
