package dev.shopstrata.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of the new bundle while it waits to be sorted: path, number of its staged file, manifest
 * line and provenance, parted by tabs. None of them can have a tab inside.
 */
final class SpillLine implements Comparable<SpillLine> {
  /** The number of a file that needs no move. */
  static final int UNMOVED = -1;

  private final byte[] bytes;
  private final int keyEnd;

  SpillLine(byte[] bytes) {
    this.bytes = bytes;
    this.keyEnd = tab(0);
  }

  static SpillLine of(ManifestLine line, int staged, String provenance) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    out.writeBytes(line.key());
    out.write('\t');
    out.writeBytes(String.valueOf(staged).getBytes(StandardCharsets.US_ASCII));
    out.write('\t');
    out.writeBytes(line.bytes());
    out.write('\t');
    out.writeBytes(provenance.getBytes(StandardCharsets.UTF_8));
    return new SpillLine(out.toByteArray());
  }

  byte[] bytes() {
    return bytes;
  }

  byte[] key() {
    return Arrays.copyOf(bytes, keyEnd);
  }

  int staged() {
    int end = tab(keyEnd + 1);
    String number = new String(bytes, keyEnd + 1, end - keyEnd - 1, StandardCharsets.US_ASCII);
    return Integer.parseInt(number);
  }

  ManifestLine manifestLine() {
    int start = tab(keyEnd + 1) + 1;
    return new ManifestLine(Arrays.copyOfRange(bytes, start, tab(start)));
  }

  /** Empty when the file has none. */
  byte[] provenance() {
    int start = tab(tab(keyEnd + 1) + 1) + 1;
    return Arrays.copyOfRange(bytes, start, bytes.length);
  }

  @Override
  public int compareTo(SpillLine other) {
    return Arrays.compareUnsigned(bytes, 0, keyEnd, other.bytes, 0, other.keyEnd);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpillLine line && Arrays.equals(bytes, line.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  private int tab(int from) {
    int i = from;
    while (bytes[i] != '\t') {
      i++;
    }
    return i;
  }
}
