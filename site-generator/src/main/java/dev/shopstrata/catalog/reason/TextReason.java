package dev.shopstrata.catalog.reason;

import dev.shopstrata.catalog.LocalizedText;
import dev.shopstrata.store.StoreLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which language a text was found.
 *
 * @param pointer where the text's languages are in the record: {@code /name}
 * @param chain the tags that are tried, best first
 * @param tag the one whose text shows
 * @param others tags that have a text and aren't tried
 */
public record TextReason(
    String pointer, List<String> chain, Optional<String> tag, List<String> others)
    implements ViewReason {
  public TextReason {
    chain = List.copyOf(chain);
    others = List.copyOf(others);
  }

  /**
   * The reason for a text of a locale.
   *
   * @param text null when the record has none
   */
  public static TextReason of(String pointer, LocalizedText text, StoreLocale locale) {
    List<String> chain = locale.chain();
    LocalizedText some = text == null ? LocalizedText.of(Map.of()) : text;
    return new TextReason(
        pointer,
        chain,
        some.tagIn(locale),
        some.byTag().keySet().stream().filter(tag -> !chain.contains(tag)).toList());
  }

  @Override
  public String kind() {
    return "text";
  }

  @Override
  public List<String> sentences() {
    String tried = "tried " + String.join(", ", chain);
    String rest = others.isEmpty() ? "" : "; never " + String.join(", ", others);
    return List.of(
        tag.map(found -> "The text is the one in " + found + " (" + tried + rest + ").")
            .orElse("There is no text in this language (" + tried + rest + ")."));
  }

  @Override
  public List<String> taken() {
    return tag.map(found -> pointer + "/" + found).stream().toList();
  }

  @Override
  public List<String> settings() {
    return List.of("/locales/" + LOCALE + "/fallback");
  }
}
