package dev.shopstrata.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shopstrata.catalog.reason.SlugReason;
import dev.shopstrata.catalog.reason.TextReason;
import dev.shopstrata.store.StoreLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where slugs and texts come from. */
class SlugReasonsTest {
  @TempDir Path directory;

  @Test
  void slugs_are_given_or_made_and_give_way_to_smaller_ids() {
    ReasonedView view =
        new StoreFixture(directory)
            .products(
                """
                {"id":"a","name":{"en":"Red Lamp"}}
                {"id":"b","name":{"en":"B"},"slug":{"en":"red-lamp"}}
                {"id":"c9","name":{"en":"!"}}
                """)
            .openReasoned()
            .get("en");
    assertThat(view.reasons().slug(0))
        .isEqualTo(new SlugReason(SlugReason.Origin.NAME, "red-lamp", 0, Optional.empty(), false));
    assertThat(view.reasons().slug(1).sentences())
        .containsExactly(
            "The slug is \"red-lamp\": the catalog gives it.",
            "\"a\", the smaller id, has the same slug, so this one gets a suffix made of its own"
                + " id.");
    assertThat(view.catalog().card(1).slug()).startsWith("red-lamp-");
    assertThat(view.reasons().slug(2).sentences())
        .containsExactly("The slug is \"c9\": it is made of the id, as the name gives none.");
  }

  @Test
  void slugs_of_categories_give_way_too() {
    ReasonedView view =
        new StoreFixture(directory)
            .categories(
                """
                {"id":"a","name":{"en":"Lamps"}}
                {"id":"b","name":{"en":"Lamps"}}
                """)
            .products(
                "{\"id\":\"p\",\"name\":{\"en\":\"P\"},\"categories\":[{\"id\":\"a\"},{\"id\":\"b\"}]}")
            .openReasoned()
            .get("en");
    SlugReason reason = view.reasons().slug(view.reasons().category("b").orElseThrow());
    assertThat(reason.rounds()).isEqualTo(1);
    assertThat(reason.holder()).contains("a");
    assertThat(reason.plain()).isEqualTo("lamps");
  }

  @Test
  void texts_follow_the_locales_chain_and_no_other_language() {
    ReasonedView view =
        new StoreFixture(directory)
            .locales(new StoreLocale("de-CH", "", List.of("en")))
            .products("{\"id\":\"a\",\"name\":{\"de-CH\":\" \",\"en\":\"Lamp\",\"fr\":\"Lampe\"}}")
            .openReasoned()
            .get("de-CH");
    TextReason reason = view.reasons().text("/name", view.reasons().product(0).name());
    assertThat(reason.tag()).contains("en");
    assertThat(reason.taken()).containsExactly("/name/en");
    assertThat(reason.sentences())
        .containsExactly("The text is the one in en (tried de-CH, de, en; never fr).");
    assertThat(view.reasons().text("/description", null).sentences())
        .containsExactly("There is no text in this language (tried de-CH, de, en).");
    assertThat(view.catalog().product(0).name()).isEqualTo("Lamp");
  }
}
