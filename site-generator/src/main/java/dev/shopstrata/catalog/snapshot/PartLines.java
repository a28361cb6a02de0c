package dev.shopstrata.catalog.snapshot;

import dev.shopstrata.tree.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Goes through the lines of a part or of a plain NDJSON file; blank lines are passed over. */
final class PartLines {
  private final ByteBuffer file;
  private final boolean compressed;
  private long frameAt;
  private int frameLength;
  private byte[] frame = new byte[0];
  private int lineStart;
  private int nextStart;
  private int lineLength;
  private int number;

  PartLines(ByteBuffer file, boolean compressed) {
    this.file = file;
    this.compressed = compressed;
  }

  /** Goes to the next line; false at the end. */
  boolean advance() throws IOException {
    do {
      boolean found = compressed ? advanceInFrames() : advanceInPlain();
      if (!found) {
        return false;
      }
      number++;
    } while (isBlank());
    return true;
  }

  private boolean advanceInFrames() throws IOException {
    while (nextStart >= frame.length) {
      int at = (int) frameAt + frameLength;
      if (at >= file.limit()) {
        return false;
      }
      frameLength = PartData.frameLength(file, at);
      frameAt = at;
      frame = PartData.unpack(file, at, frameLength);
      nextStart = 0;
    }
    lineStart = nextStart;
    int end = lineStart;
    while (end < frame.length && frame[end] != '\n') {
      end++;
    }
    if (end == frame.length && frameAt + frameLength < file.limit()) {
      throw new IOException("line " + (number + 1) + " is cut by the end of a zstd frame");
    }
    lineLength = end - lineStart;
    nextStart = end + 1;
    return true;
  }

  private boolean advanceInPlain() {
    if (nextStart >= file.limit()) {
      return false;
    }
    int end = nextStart;
    while (end < file.limit() && file.get(end) != '\n') {
      end++;
    }
    frameAt = nextStart;
    frameLength = end - nextStart;
    frame = new byte[frameLength];
    file.get(nextStart, frame);
    lineStart = 0;
    lineLength = frameLength;
    nextStart = end + 1;
    return true;
  }

  private boolean isBlank() {
    for (int i = lineStart; i < lineStart + lineLength; i++) {
      if (frame[i] > ' ' || frame[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** 1-based. */
  int number() {
    return number;
  }

  byte[] line() {
    return Arrays.copyOfRange(frame, lineStart, lineStart + lineLength);
  }

  boolean isAt(IndexEntry entry) {
    return frameAt == entry.frame() && lineStart == entry.offset();
  }

  IndexEntry entry(int part, byte[] line, boolean removed) {
    return new IndexEntry(
        part, frameAt, frameLength, lineStart, lineLength, Digest.of(line), removed);
  }
}
