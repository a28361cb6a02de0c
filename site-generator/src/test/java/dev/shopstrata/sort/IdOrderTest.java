package dev.shopstrata.sort;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class IdOrderTest {
  /** The character beyond U+FFFF is made of two, which Java would sort before U+E000. */
  private static String wide(String text) {
    return text.replace("*", "\ud83d\ude00");
  }

  @Property
  void ids_are_ordered_as_their_utf8_bytes(
      @ForAll
          @StringLength(max = 4)
          @AlphaChars
          @Chars({'*'})
          @CharRange(from = '\ue000', to = '\ue002')
          String left,
      @ForAll
          @StringLength(max = 4)
          @AlphaChars
          @Chars({'*'})
          @CharRange(from = '\ue000', to = '\ue002')
          String right) {
    int bytes = IdOrder.compare(IdOrder.bytes(wide(left)), IdOrder.bytes(wide(right)));
    int texts = IdOrder.COMPARATOR.compare(wide(left), wide(right));
    assertThat(Integer.signum(texts)).isEqualTo(Integer.signum(bytes));
  }
}
