package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.view.SfAttribute;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributeWordsTest {
  @TempDir Path directory;

  @Test
  void several_values_without_words_of_their_own_are_told_one_after_the_other() {
    StoreFixture fixture =
        new StoreFixture(directory)
            .products(
                """
                {"id":"a","name":{"en":"x"},"attributes":[{"name":"m","value":["wool","silk"]},\
                {"name":"c","value":["r","g"],"valueLabel":{"en":"red, green"}},\
                {"name":"w","value":[1.5,2]},{"name":"b","value":true},{"name":"t","value":"tin"}]}
                """);
    assertThat(fixture.open().product(0).attributes())
        .extracting(SfAttribute::valueLabel)
        .containsExactly("wool, silk", "red, green", "1.5, 2", null, null);
  }
}
