package dev.shopstrata.normalize.google;

import dev.shopstrata.normalize.MutatedExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GoogleMutationTest {
  private static final String FEED =
      """
      <?xml version="1.0"?>
      <rss xmlns:g="http://base.google.com/ns/1.0"><channel>
      <item><g:id>r</g:id><g:item_group_id>g</g:item_group_id><title>Cup (red)</title><link>https://x.example/p/cup?v=1</link>
      <g:price>19.99 EUR</g:price><g:sale_price>9.99 EUR</g:sale_price><g:color>red</g:color>
      <g:sale_price_effective_date>2026-11-27T00:00+0100/2026-11-30T23:59+0100</g:sale_price_effective_date></item>
      <item><g:id>b</g:id><g:item_group_id>g</g:item_group_id><title>Cup (blue)</title><g:price>19.99 EUR</g:price>
      <g:availability>preorder</g:availability><g:availability_date>2026-12-24T08:00Z</g:availability_date></item>
      </channel></rss>
      """;

  private static final String TABLE =
      """
      id\ttitle\tprice\tsale price\tlink\timage link\tproduct type\tavailability\tquantity
      1\tPot\t19,99 €\t9,99\thttps://x.example/pot.html\thttps://x.example/1.jpg,//x.example/2.jpg\tA > B\tin stock\t5
      2\t"Big ""pot"\t1.299 EUR\t\thttps://x.example/a%20b\t/3.jpg\tA > B,C\tin_stock\t
      """;

  private final MutatedExport export =
      new MutatedExport(
          "google-feed",
          "locale: en\ncurrency: EUR\nimages: https://i.example\nlanguages: {b.tsv: de}\n",
          Map.of("a.xml", bytes(FEED), "b.tsv", bytes(TABLE)));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Property(tries = 300)
  void a_damaged_feed_is_a_snapshot_or_a_problem(@ForAll long seed) throws IOException {
    export.check(seed);
  }
}
