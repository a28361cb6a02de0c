package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.StoreCatalog;
import dev.shopstrata.store.StoreLocale;
import dev.shopstrata.tree.Digest;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlugTest {
  @TempDir Path directory;

  @Test
  void folding_is_the_same_on_a_turkish_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Slugs.folded("TITLE")).isEqualTo("title");
      assertThat(Slugs.folded("ÉTÉ I")).isEqualTo(Slugs.folded("été i"));
    } finally {
      Locale.setDefault(before);
    }
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

    Map<Integer, Integer> rounds =
        SlugCollisions.resolve(3, slugs::get, ids::get, KeptSlugs.none());

    assertThat(rounds).containsExactlyInAnyOrderEntriesOf(Map.of(1, 1, 2, 1));
  }

  @Test
  void the_first_holder_keeps_its_slug_with_and_without_a_suffix() {
    String suffixed = "teapot-" + Digest.of("b").prefix(8);
    KeptSlugs kept = new KeptSlugs(new TreeMap<>(Map.of(1, 1)), BitSet.valueOf(new long[] {0b110}));

    assertThat(resolve(kept, "teapot", "teapot", "teapot"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(0, 1, 1, 1));
    assertThat(resolve(kept, suffixed, "teapot", "cup"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(0, 1, 1, 1));
  }

  private static Map<Integer, Integer> resolve(KeptSlugs kept, String... slugs) {
    List<String> ids = List.of("a", "b", "c");
    return SlugCollisions.resolve(3, number -> slugs[number], ids::get, kept);
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
  void slugs_are_unique_whatever_a_ledger_says(
      @ForAll @Size(max = 12)
          List<@StringLength(min = 1, max = 2) @CharRange(from = 'a', to = 'b') String> slugs,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 2) Integer> moved,
      @ForAll long holders) {
    KeptSlugs kept = new KeptSlugs(new TreeMap<>(), BitSet.valueOf(new long[] {holders}));
    IntStream.range(0, Math.min(slugs.size(), moved.size()))
        .filter(number -> moved.get(number) > 0)
        .forEach(number -> kept.rounds().put(number, moved.get(number)));

    Map<Integer, Integer> rounds =
        SlugCollisions.resolve(slugs.size(), slugs::get, Integer::toString, kept);

    assertThat(
            IntStream.range(0, slugs.size())
                .mapToObj(
                    i ->
                        Slugs.suffixed(
                            slugs.get(i), Integer.toString(i), rounds.getOrDefault(i, 0))))
        .doesNotHaveDuplicates();
  }

  @Property
  void slugs_are_unique_in_the_end_and_the_smallest_id_keeps_its_own(
      @ForAll @Size(max = 12)
          List<
                  @StringLength(min = 1, max = 2) @CharRange(from = 'A', to = 'B')
                  @CharRange(from = 'a', to = 'b') String>
              slugs) {
    Map<Integer, Integer> rounds =
        SlugCollisions.resolve(slugs.size(), slugs::get, Integer::toString, KeptSlugs.none());

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
