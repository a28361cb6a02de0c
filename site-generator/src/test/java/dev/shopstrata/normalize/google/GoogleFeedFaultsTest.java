package dev.shopstrata.normalize.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.shopstrata.catalog.Price;
import dev.shopstrata.catalog.Variant;
import dev.shopstrata.normalize.SnapshotSummary;
import dev.shopstrata.normalize.TestExport;
import dev.shopstrata.normalize.export.Finding;
import dev.shopstrata.problem.ProblemException;
import dev.shopstrata.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds with items that are wrong, and what has to be said beside a feed. */
class GoogleFeedFaultsTest {
  @TempDir Path temp;
  private TestExport export;

  @BeforeEach
  void open() {
    export =
        new TestExport(temp, new Problems(), "google-feed")
            .with("locale: en-GB\ncurrency: EUR\nimages: https://img.example/\n");
  }

  private SnapshotSummary rss(String items) throws IOException {
    return export
        .file(
            "feed.xml",
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
            <title>Shop</title><link>https://shop.example/</link>
            """
                + items
                + "</channel></rss>")
        .make();
  }

  @Test
  void what_cannot_be_sold_as_it_is_is_refused_and_the_rest_stays() throws IOException {
    SnapshotSummary made =
        rss(
            """
            <item><g:id>a1</g:id><g:item_group_id>a</g:item_group_id><title>Lamp big</title><g:price>ask us</g:price></item>
            <item><g:id>a2</g:id><g:item_group_id>a</g:item_group_id><title>Lamp small</title><g:size>S</g:size><g:price>9.00 EUR</g:price></item>
            <item><g:id>a2</g:id><g:item_group_id>a</g:item_group_id><title>Lamp small</title><g:price>8.00 EUR</g:price></item>
            <item><g:id>b</g:id><title> &amp;nbsp; </title><g:price>9.00 EUR</g:price></item>
            <item><title>Nobody</title><g:price>9.00 EUR</g:price></item>
            <item><g:id>c</g:id><title>Dollars</title><g:price>$9.00</g:price></item>
            <item><g:id>d</g:id><title>Euros</title><g:price>9,00 €</g:price></item>
            <item><g:id>e</g:id><title>Two</title><g:price>9.00 EUR</g:price><g:sale_price>8.00 USD</g:sale_price></item>
            <item><g:id>f</g:id><title>Dates</title><g:price>9.00 usd</g:price><g:sale_price>8.00 USD</g:sale_price>
              <g:sale_price_effective_date>soon</g:sale_price_effective_date><g:availability>maybe</g:availability></item>
            <item><g:id>g</g:id><title>Free</title></item>
            """);
    assertThat(made.quarantined())
        .extracting(Finding::what)
        .containsExactly(
            "a price has another currency beside it than EUR",
            "a price is \"ask us\", no amount",
            "it has no \"id\"",
            "it has no \"title\"",
            "its price and its sale price are in two currencies",
            "there is another item with this id before it");
    assertThat(made.notes())
        .extracting(Finding::what)
        .contains(
            "items had no price",
            "sale prices whose dates can't be read were left out",
            "availabilities that feeds don't have were read as out of stock");
    assertThat(export.product(made, "a").variants()).extracting(Variant::id).containsExactly("a2");
    assertThat(export.product(made, "d").prices())
        .extracting(Price::currency)
        .containsExactly("EUR");
    assertThat(export.product(made, "f").prices())
        .extracting(Price::value, Price::currency)
        .containsExactly(tuple("9.00", "USD"));
    assertThat(export.product(made, "g").prices()).isEmpty();
  }

  @Test
  void the_language_has_to_be_said() throws IOException {
    export.with("currency: EUR\n");
    assertThatThrownBy(() -> rss("<item><g:id>x</g:id><g:title>X</g:title></item>"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the export does not say in which language its texts are");
  }
}
