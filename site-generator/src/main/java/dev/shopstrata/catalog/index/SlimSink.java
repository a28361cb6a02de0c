package dev.shopstrata.catalog.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Collects the bytes of a slim record; {@link SlimCursor} reads them in the same order. */
final class SlimSink {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private final Words words;

  SlimSink(Words words) {
    this.words = words;
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  /** A number in few bytes when it is small and not negative. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  /** A number that may be negative or absent. */
  void optionalNumber(Integer value) {
    flag(value != null);
    if (value != null) {
      fixed(value);
    }
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  void optionalText(String text) {
    flag(text != null);
    if (text != null) {
      text(text);
    }
  }

  void word(String text) {
    number(words.number(text));
  }

  void optionalWord(String text) {
    number(text == null ? 0 : words.number(text) + 1);
  }

  void optionalInstant(Instant instant) {
    flag(instant != null);
    if (instant != null) {
      long second = instant.getEpochSecond();
      fixed((int) (second >>> 32));
      fixed((int) second);
      fixed(instant.getNano());
    }
  }

  void localized(Map<String, String> byTag) {
    number(byTag.size());
    byTag.forEach(
        (tag, text) -> {
          word(tag);
          text(text);
        });
  }

  <T> void list(List<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
  }

  void append(byte[] more) {
    bytes.writeBytes(more);
  }

  private void fixed(int value) {
    bytes.write(value >>> 24);
    bytes.write(value >>> 16);
    bytes.write(value >>> 8);
    bytes.write(value);
  }
}
