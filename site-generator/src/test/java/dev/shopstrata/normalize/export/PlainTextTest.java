package dev.shopstrata.normalize.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.normalize.draft.MinorUnits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void markup_in_plain_text_is_shown_and_not_obeyed() {
    assertThat(PlainText.html("a < b & c > d")).isEqualTo("<p>a &lt; b &amp; c &gt; d</p>");
  }

  @Test
  void blank_lines_part_paragraphs_and_single_ones_break_lines() {
    assertThat(PlainText.html("one\ntwo\n \nthree")).isEqualTo("<p>one<br>two</p><p>three</p>");
  }

  @Test
  void what_cannot_be_seen_is_taken_out() {
    assertThat(PlainText.clean("\ufeff Tea\u0000pot\u202e \r\n")).isEqualTo("Teapot");
    assertThat(PlainText.decoded("&nbsp;Tea pot&#160;\u3000")).isEqualTo("Tea pot");
  }

  @Property
  void texts_without_such_characters_only_lose_their_ends(@ForAll String text) {
    String unseen = "[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\ufeff]";
    String seen = text.replaceAll("\\r\\n?", "\n").replaceAll(unseen, "");
    String expected = seen.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    assertThat(PlainText.clean(text)).isEqualTo(expected);
  }

  @Test
  void amounts_have_the_decimals_of_their_currency() {
    assertThat(MinorUnits.amount(1999, MinorUnits.digits("EUR"))).isEqualTo("19.99");
    assertThat(MinorUnits.amount(1999, MinorUnits.digits("JPY"))).isEqualTo("1999");
    assertThat(MinorUnits.amount(1999, MinorUnits.digits("KWD"))).isEqualTo("1.999");
    assertThat(MinorUnits.amount(-5, MinorUnits.digits("CLF"))).isEqualTo("-0.0005");
  }
}
