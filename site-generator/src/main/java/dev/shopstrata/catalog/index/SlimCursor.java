package dev.shopstrata.catalog.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads what {@link SlimSink} wrote, from some position on. */
final class SlimCursor {
  private final ByteBuffer bytes;
  private final Words words;
  private int at;

  SlimCursor(ByteBuffer bytes, Words words, int at) {
    this.bytes = bytes;
    this.words = words;
    this.at = at;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get(at++);
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  Integer optionalNumber() {
    return flag() ? (Integer) fixed() : null;
  }

  boolean flag() {
    return bytes.get(at++) != 0;
  }

  String text() {
    byte[] utf8 = new byte[number()];
    bytes.get(at, utf8);
    at += utf8.length;
    return new String(utf8, StandardCharsets.UTF_8);
  }

  void skipText() {
    int length = number();
    at += length;
  }

  String optionalText() {
    return flag() ? text() : null;
  }

  String word() {
    return words.text(number());
  }

  String optionalWord() {
    int number = number();
    return number == 0 ? null : words.text(number - 1);
  }

  Instant optionalInstant() {
    if (!flag()) {
      return null;
    }
    long second = ((long) fixed() << 32) | (fixed() & 0xffffffffL);
    return Instant.ofEpochSecond(second, fixed());
  }

  NavigableMap<String, String> localized() {
    NavigableMap<String, String> byTag = new TreeMap<>();
    for (int i = number(); i > 0; i--) {
      byTag.put(word(), text());
    }
    return byTag;
  }

  void skipLocalized() {
    for (int i = number(); i > 0; i--) {
      number();
      skipText();
    }
  }

  /** The non-blank text of the best tag of {@code chain}, or null; moves behind all of them. */
  String localized(List<String> chain) {
    String best = null;
    int bestRank = chain.size();
    for (int i = number(); i > 0; i--) {
      int rank = chain.indexOf(word());
      if (rank < 0 || rank >= bestRank) {
        skipText();
        continue;
      }
      String text = text();
      if (!text.isBlank()) {
        best = text;
        bestRank = rank;
      }
    }
    return best;
  }

  <T> List<T> list(Supplier<T> read) {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return items;
  }

  private int fixed() {
    int value = bytes.getInt(at);
    at += Integer.BYTES;
    return value;
  }
}
