package dev.shopstrata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  private static final SlugMaker MAKER = new SlugMaker();

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Blue Teapot, 1.5 l      | blue-teapot-1-5-l
          Größe: Überzug          | grosse-uberzug
          Men's “Œuvre” – café    | mens-oeuvre-cafe
          Ｆｕｌｌ ﬁne m²            | full-fine-m2
          łódź đ ø æ Việt Nam     | lodz-d-o-ae-viet-nam
          İSTANBUL ISI ılık       | istanbul-isi-ilik
          Чайник большой щётка    | chaynik-bolshoy-shchyotka
          Τσαγιέρα μεγάλη         | tsagiera-megale
          إبريق الشاي             | إبريق-الشاي
          日本 ティーポット Tea         | 日本-ティーポット-tea
          चाय दानी                 | चाय-दानी
          --50% off!--            | 50-off
          """)
  void a_name_becomes_ascii_where_that_says_something(String name, String slug) {
    assertThat(MAKER.fromName(name)).contains(slug);
  }

  @Test
  void slugs_and_folding_are_the_same_on_a_turkish_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new SlugMaker().fromName("TITANIC I ile İ")).contains("titanic-i-ile-i");
      assertThat(Slugs.folded("TITLE")).isEqualTo("title");
      assertThat(Slugs.folded("ÉTÉ I")).isEqualTo(Slugs.folded("été i"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_long_name_is_cut_between_words() {
    String slug = MAKER.fromName("teapot ".repeat(40)).orElseThrow();

    assertThat(slug).hasSizeLessThanOrEqualTo(80).endsWith("-teapot");
  }

  @Test
  void a_name_without_letters_falls_back_to_the_id_then_to_its_digest() {
    assertThat(MAKER.fromName("!!!")).isEmpty();
    assertThat(MAKER.fromNameOrId("!!!", "SKU 7")).isEqualTo("sku-7");
    assertThat(MAKER.fromNameOrId("!!!", "%")).isEqualTo(Digest.of("%").prefix(8));
  }

  @Test
  void a_given_slug_is_kept_as_it_is() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .products(
                """
                {"id":"a","name":{"de":"Bettwäsche"},"slug":{"de":"bettwsche_Blau"}}
                {"id":"b","name":{"de":"Bettwäsche"}}
                """)
            .locales(new StoreLocale("de", "", List.of()))
            .open();

    assertThat(catalog.card(0).slug()).isEqualTo("bettwsche_Blau");
    assertThat(catalog.card(1).slug()).isEqualTo("bettwasche");
    assertThat(catalog.productUrl(1)).isEqualTo("/bettwasche").isEqualTo(catalog.card(1).url());
  }

  @Test
  void of_colliding_slugs_the_smallest_id_keeps_it_after_folding() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .products(
                """
                {"id":"b","name":{"en":"Teapot"}}
                {"id":"a","name":{"en":"x"},"slug":{"en":"TEAPOT"}}
                {"id":"c","name":{"en":"Teapot!"}}
                {"id":"d","name":{"en":"Cup"}}
                """)
            .open();

    assertThat(catalog.card(0).slug()).isEqualTo("TEAPOT");
    assertThat(catalog.card(1).slug()).isEqualTo("teapot-" + Digest.of("b").prefix(8));
    assertThat(catalog.card(2).slug()).isEqualTo("teapot-" + Digest.of("c").prefix(8));
    assertThat(catalog.card(3).slug()).isEqualTo("cup");
    assertThat(catalog.product(1).url()).isEqualTo(catalog.productUrl(1));
  }

  @Test
  void a_suffixed_slug_that_somebody_has_moves_on() {
    String taken = "teapot-" + Digest.of("b").prefix(8);
    List<String> slugs = List.of("teapot", "teapot", taken);
    List<String> ids = List.of("a", "b", "c");

    Map<Integer, Integer> rounds = SlugCollisions.resolve(3, slugs::get, ids::get);

    assertThat(rounds).containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1));
  }

  @Test
  void products_hidden_in_a_locale_hold_no_slug_there() {
    StoreCatalog catalog =
        new StoreFixture(directory)
            .products(
                """
                {"id":"a","name":{"en":"Teapot"},"slug":{"de":"kanne"}}
                {"id":"b","name":{"de":"Kanne"}}
                """)
            .locales(new StoreLocale("de", "", List.of()))
            .open();

    assertThat(catalog.card(0).slug()).isEqualTo("kanne");
  }

  @Property
  void slugs_are_unique_in_the_end_and_the_smallest_id_keeps_its_own(
      @ForAll @Size(max = 12)
          List<
                  @StringLength(min = 1, max = 2) @CharRange(from = 'A', to = 'B')
                  @CharRange(from = 'a', to = 'b') String>
              slugs) {
    Map<Integer, Integer> rounds =
        SlugCollisions.resolve(slugs.size(), slugs::get, Integer::toString);

    Set<String> plain = new HashSet<>();
    Set<String> result = new HashSet<>();
    IntStream.range(0, slugs.size())
        .forEach(
            i -> {
              int moved = rounds.getOrDefault(i, 0);
              boolean first = plain.add(Slugs.folded(slugs.get(i)));
              assertThat(moved == 0).isEqualTo(first);
              assertThat(
                      result.add(
                          Slugs.folded(Slugs.suffixed(slugs.get(i), Integer.toString(i), moved))))
                  .isTrue();
            });
  }
}
