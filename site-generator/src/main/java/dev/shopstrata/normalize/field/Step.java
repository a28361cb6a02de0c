package dev.shopstrata.normalize.field;

import dev.shopstrata.normalize.export.PlainText;
import dev.shopstrata.normalize.export.RawRecord;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One change of a value on its way from an export to a field. */
sealed interface Step {
  /** The changed text: a text, a list of texts, or nothing. */
  Optional<Object> apply(String text, RawRecord record);

  /** Takes blanks at the ends and characters that can't be seen away. */
  record Trim() implements Step {
    @Override
    public Optional<Object> apply(String text, RawRecord record) {
      return Optional.of(PlainText.clean(text));
    }
  }

  /** Decodes HTML's entities, once. */
  record HtmlDecode() implements Step {
    @Override
    public Optional<Object> apply(String text, RawRecord record) {
      return Optional.of(PlainText.decoded(text));
    }
  }

  /** Makes HTML of plain text. */
  record TextToHtml() implements Step {
    @Override
    public Optional<Object> apply(String text, RawRecord record) {
      return Optional.of(PlainText.html(PlainText.clean(text)));
    }
  }

  /** Parts a text at a separator; blank parts are left out. */
  record Split(String separator) implements Step {
    @Override
    public Optional<Object> apply(String text, RawRecord record) {
      List<String> parts =
          Arrays.stream(text.split(Pattern.quote(separator), -1))
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
      return Optional.of(parts);
    }
  }

  /**
   * Replaces a text by another.
   *
   * @param table text → text; what isn't in it becomes nothing, unless {@code *} is
   */
  record Lookup(NavigableMap<String, String> table) implements Step {
    public Lookup {
      table = new TreeMap<>(table);
    }

    @Override
    public Optional<Object> apply(String text, RawRecord record) {
      String found = table.getOrDefault(text.strip(), table.get("*"));
      return Optional.ofNullable(found);
    }
  }

  /**
   * Puts the text, or values of the record, into another text: {@code https://x/{}?v={version}}.
   */
  record Template(String text) implements Step {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    @Override
    public Optional<Object> apply(String value, RawRecord record) {
      return Optional.of(filled(value, record));
    }

    String filled(String value, RawRecord record) {
      Matcher places = PLACE.matcher(text);
      StringBuilder filled = new StringBuilder();
      while (places.find()) {
        String name = places.group(1);
        String part = name.isEmpty() ? value : record.at(name).map(String::valueOf).orElse("");
        places.appendReplacement(filled, Matcher.quoteReplacement(part));
      }
      return places.appendTail(filled).toString();
    }
  }
}
