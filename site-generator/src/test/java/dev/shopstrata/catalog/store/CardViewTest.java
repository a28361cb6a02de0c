package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardViewTest {
  @TempDir Path directory;

  private int colors(String... attributes) {
    String variants =
        List.of(attributes).stream()
            .map(list -> "{\"id\":\"" + list.hashCode() + "\",\"attributes\":[" + list + "]}")
            .collect(Collectors.joining(","));
    return new StoreFixture(directory)
        .products("{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"variants\":[" + variants + "]}")
        .open()
        .card(0)
        .colors();
  }

  private static String attribute(String name, String value, String type) {
    return "{\"name\":\"%s\",\"value\":\"%s\",\"type\":\"%s\"}".formatted(name, value, type);
  }

  @Test
  void a_card_says_in_how_many_colors_a_product_comes() {
    assertThat(
            colors(
                attribute("color", "red", "color") + "," + attribute("size", "s", "size"),
                attribute("color", "red", "color") + "," + attribute("size", "m", "size"),
                attribute("color", "blue", "color") + "," + attribute("size", "m", "size")))
        .isEqualTo(2);
  }

  @Test
  void other_attributes_are_no_colors() {
    assertThat(colors(attribute("size", "s", "size"), attribute("size", "m", "size"))).isZero();
  }
}
