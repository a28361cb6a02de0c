package dev.shopstrata.normalize.google;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.index.SlugMaker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GroupTitleTest {
  private static String name(String... titles) {
    return new GroupTitle(
            Arrays.stream(titles)
                .map(title -> new GroupTitle.Titled(title, List.of(), List.of()))
                .toList(),
            link(""))
        .name();
  }

  private static LinkWords link(String slug) {
    return new LinkWords(Optional.of(slug).filter(text -> !text.isEmpty()), new SlugMaker());
  }

  private static String name(String slug, GroupTitle.Titled... titles) {
    return new GroupTitle(List.of(titles), link(slug)).name();
  }

  private static GroupTitle.Titled titled(String title, String... differing) {
    return new GroupTitle.Titled(title, List.of(differing), List.of("Cotton"));
  }

  @Test
  void equal_titles_are_the_name_whatever_the_options() {
    assertThat(name("", titled("Red cup", "Red"), titled("Red cup", "Blue"))).isEqualTo("Red cup");
  }

  @Test
  void options_are_taken_from_anywhere_in_the_titles() {
    assertThat(
            name(
                "",
                titled("Acme Dark Red Shirt (S) - Cotton", "dark red", "S"),
                titled("Acme Blue Shirt (XL) - Cotton", "Blue", "XL")))
        .isEqualTo("Acme Shirt");
    assertThat(name("", titled("Cotton Shirt S", "S"), titled("Cotton Shirt M", "M")))
        .isEqualTo("Cotton Shirt");
    assertThat(name("", titled("Shirt Cotton Red", "Red"), titled("Shirt Blue", "Blue")))
        .isEqualTo("Shirt");
  }

  @Test
  void the_link_tells_whether_what_all_variants_share_is_part_of_the_name() {
    assertThat(name("shirt", titled("Shirt Cotton S", "S"), titled("Shirt Cotton M", "M")))
        .isEqualTo("Shirt");
    assertThat(name("shirt-cotton", titled("Shirt Cotton S", "S"), titled("Shirt Cotton M", "M")))
        .isEqualTo("Shirt Cotton");
    assertThat(
            name("hemd-gruen", titled("Hemd Grün 14 cm S", "S"), titled("Hemd Grün 14 cm M", "M")))
        .isEqualTo("Hemd Grün");
    assertThat(name("p4711", titled("Bowl 14 cm S", "S"), titled("Bowl 14 cm M", "M")))
        .isEqualTo("Bowl 14 cm");
    assertThat(name("shirt", titled("Shirt Cotton"))).isEqualTo("Shirt");
    assertThat(name("cotton", titled("Cotton"))).isEqualTo("Cotton");
  }

  @Test
  void else_the_name_is_what_titles_begin_or_end_with() {
    assertThat(name("Tea pot – small, 0.5 l", "Tea pot – large, 1 l")).isEqualTo("Tea pot");
    assertThat(name("Shirt S", "Shirt Salmon", "Shirt")).isEqualTo("Shirt");
    assertThat(name("Small tea pot", "Large tea pot")).isEqualTo("tea pot");
    assertThat(name("Cup", "Mug")).isEqualTo("Cup");
    assertThat(name("قميص أحمر", "قميص أزرق")).isEqualTo("قميص");
  }
}
