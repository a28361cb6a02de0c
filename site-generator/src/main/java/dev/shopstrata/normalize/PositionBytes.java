package dev.shopstrata.normalize;

import dev.shopstrata.normalize.export.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a {@link ProductOrigin}: numbers take as few bytes as they need, positions are told
 * by their distance from the one before, texts by their number in a table.
 */
final class PositionBytes {
  private static final List<BroughtRecord.Kind> KINDS = List.of(BroughtRecord.Kind.values());

  private PositionBytes() {}

  static byte[] write(ProductOrigin origin, TextTable files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SourcePosition last = new SourcePosition("", 0);
    write(origin.at(), last, files, out);
    last = origin.at();
    String lastName = "";
    for (BroughtRecord brought : origin.brought()) {
      boolean sameName = brought.name().equals(lastName);
      number(KINDS.indexOf(brought.kind()) * 2L + (sameName ? 1 : 0), out);
      if (!sameName) {
        byte[] name = brought.name().getBytes(StandardCharsets.UTF_8);
        number(name.length, out);
        out.writeBytes(name);
      }
      write(brought.at(), last, files, out);
      last = brought.at();
      lastName = brought.name();
    }
    return out.toByteArray();
  }

  private static void write(
      SourcePosition at, SourcePosition last, TextTable files, ByteArrayOutputStream out) {
    boolean sameFile = at.file().equals(last.file());
    number(sameFile ? 0 : files.number(at.file()) + 1, out);
    number(signed(at.record() - (sameFile ? last.record() : 0)), out);
    number(signed(at.line() - (sameFile ? last.line() : 0L)), out);
  }

  static ProductOrigin read(ByteBuffer bytes, List<String> files) {
    SourcePosition first = position(bytes, new SourcePosition("", 0), files);
    SourcePosition last = first;
    List<BroughtRecord> brought = new ArrayList<>();
    String name = "";
    while (bytes.hasRemaining()) {
      int kind = (int) number(bytes);
      if ((kind & 1) == 0) {
        byte[] utf8 = new byte[(int) number(bytes)];
        bytes.get(utf8);
        name = new String(utf8, StandardCharsets.UTF_8);
      }
      last = position(bytes, last, files);
      brought.add(new BroughtRecord(KINDS.get(kind / 2), name, last));
    }
    return new ProductOrigin(first, brought);
  }

  private static SourcePosition position(
      ByteBuffer bytes, SourcePosition last, List<String> files) {
    int file = (int) number(bytes);
    long record = unsigned(number(bytes));
    long line = unsigned(number(bytes));
    return file == 0
        ? new SourcePosition(last.file(), last.record() + record, (int) (last.line() + line))
        : new SourcePosition(files.get(file - 1), record, (int) line);
  }

  /** Puts the sign last, so that small negative numbers stay short. */
  private static long signed(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private static long unsigned(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private static void number(long value, ByteArrayOutputStream out) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static long number(ByteBuffer bytes) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
