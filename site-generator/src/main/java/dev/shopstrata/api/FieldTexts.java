package dev.shopstrata.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** What the description of the API says of records and their components. */
final class FieldTexts {
  private static final String OPTIONAL = "?";

  private final Properties texts = new Properties();

  FieldTexts() {
    try (InputStream in = FieldTexts.class.getResourceAsStream("fields.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All there are texts of: {@code SfImage}, {@code SfImage.url}, without question marks. */
  NavigableSet<String> names() {
    NavigableSet<String> names = new TreeSet<>();
    texts.stringPropertyNames().forEach(name -> names.add(name.replace(OPTIONAL, "")));
    return names;
  }

  /**
   * What something means.
   *
   * @throws IllegalStateException when nobody wrote it down
   */
  String text(String name) {
    return Optional.ofNullable(texts.getProperty(name))
        .or(() -> Optional.ofNullable(texts.getProperty(name + OPTIONAL)))
        .orElseThrow(() -> new IllegalStateException("fields.properties has no \"" + name + "\""));
  }

  boolean isOptional(String name) {
    return texts.containsKey(name + OPTIONAL);
  }
}
