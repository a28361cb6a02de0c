package dev.shopstrata.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitePathUrlTest {
  @Test
  void plain_paths_get_a_leading_slash() {
    assertThat(SitePath.of("de/assets/main.0a1b.css").url()).isEqualTo("/de/assets/main.0a1b.css");
  }

  @Test
  void other_characters_are_percent_encoded_as_utf_8() {
    assertThat(SitePath.of("fotos/rösti 100%?#'\"(1).png").url())
        .isEqualTo("/fotos/r%C3%B6sti%20100%25%3F%23%27%22%281%29.png");
  }
}
