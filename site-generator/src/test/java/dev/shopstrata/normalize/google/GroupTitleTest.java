package dev.shopstrata.normalize.google;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTitleTest {
  private static String name(String... titles) {
    return new GroupTitle(
            Arrays.stream(titles)
                .map(title -> new GroupTitle.Titled(title, List.of(), List.of()))
                .toList())
        .name();
  }

  private static GroupTitle.Titled titled(String title, String... differing) {
    return new GroupTitle.Titled(title, List.of(differing), List.of("Cotton"));
  }

  @Test
  void equal_titles_are_the_name_whatever_the_options() {
    assertThat(new GroupTitle(List.of(titled("Red cup", "Red"), titled("Red cup", "Blue"))).name())
        .isEqualTo("Red cup");
  }

  @Test
  void options_are_taken_from_anywhere_in_the_titles() {
    assertThat(
            new GroupTitle(
                    List.of(
                        titled("Acme Dark Red Shirt (S) - Cotton", "dark red", "S"),
                        titled("Acme Blue Shirt (XL) - Cotton", "Blue", "XL")))
                .name())
        .isEqualTo("Acme Shirt");
    assertThat(
            new GroupTitle(List.of(titled("Cotton Shirt S", "S"), titled("Cotton Shirt M", "M")))
                .name())
        .isEqualTo("Cotton Shirt");
    assertThat(
            new GroupTitle(List.of(titled("Shirt Cotton Red", "Red"), titled("Shirt Blue", "Blue")))
                .name())
        .isEqualTo("Shirt");
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
