package dev.shopstrata.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MediaTypeTest {
  @Test
  void text_types_name_their_charset() {
    assertThat(MediaType.of("assets/main.css")).isEqualTo("text/css; charset=utf-8");
    assertThat(MediaType.of("index.html")).isEqualTo("text/html; charset=utf-8");
  }

  @Test
  void endings_are_read_in_any_case_on_a_turkish_machine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(MediaType.of("a.GIF")).isEqualTo("image/gif");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void unknown_and_missing_endings_are_bytes() {
    assertThat(MediaType.of("a.b/LICENSE")).isEqualTo("application/octet-stream");
    assertThat(MediaType.of("x.exe")).isEqualTo("application/octet-stream");
  }
}
