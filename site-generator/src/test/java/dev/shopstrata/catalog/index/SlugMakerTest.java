package dev.shopstrata.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.tree.Digest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugMakerTest {
  private static final SlugMaker MAKER = new SlugMaker();

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
  void slugs_are_the_same_on_a_turkish_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new SlugMaker().fromName("TITANIC I ile İ")).contains("titanic-i-ile-i");
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
}
